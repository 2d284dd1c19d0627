import type { CorridorRow } from '../corridor-table/rows.ts';
import { changesOf, type GrowthReason } from './change.ts';
import { panelRow, type Panel } from './panel.ts';
import type { FactChoice } from './settings.ts';

/** A corridor of a panel as the year says it that filters look at. */
export interface ReferenceRow extends CorridorRow {
  /** Why no growth is told; null where it is. */
  growth: GrowthReason | null;
}

/**
 * Every corridor of a panel by its year: the rows of that year's table, then those that have an amount
 * or a price in other years alone. The change is told by the atlas's rules on growth.
 *
 * @param base the rows of the year's table
 * @param broken receivers of whom no change is told between the two years; null while not known
 */
export function referenceRows(
  panel: Panel,
  base: readonly CorridorRow[],
  { year, since, facts }: { year: number; since: number; facts: FactChoice },
  broken: ReadonlySet<string> | null,
): readonly ReferenceRow[] {
  const at = panel.years.indexOf(year);
  const from = panel.years.indexOf(since);
  const change = changesOf(panel, since, year, broken);
  const known = new Set(base.map(({ sender, receiver }) => sender + receiver));
  const told = (row: CorridorRow, corridor: number): ReferenceRow => {
    const { usd, percent, why } = change(corridor);
    const before = panel.numbers.usd[corridor * panel.years.length + from];
    return {
      ...row,
      before: before === undefined || Number.isNaN(before) ? null : before,
      change: usd,
      change_pct: percent,
      growth: why,
    };
  };
  const own = base.flatMap((row) => {
    const corridor = panel.places.get(row.sender + row.receiver);
    // What it has is the change between other years.
    if (corridor === undefined) return [{ ...row, ...untold }];
    return [told(facts === 'then' ? row : withFacts(row, panelRow(panel, corridor, at)), corridor)];
  });
  const others = panel.ids.flatMap((id, corridor) =>
    known.has(id) ? [] : [told(panelRow(panel, corridor, at), corridor)],
  );
  return [...own, ...others];
}

const untold = { before: null, change: null, change_pct: null, growth: 'missing' } as const;

/** A row with costs and migrants of another; what is saved mixes its years, and is not told. */
function withFacts(row: CorridorRow, facts: CorridorRow): CorridorRow {
  const { female, male, migrants, women, women_status, stock_year } = facts;
  const { cost, quotes, cost_status, cost_year } = facts;
  return {
    ...row,
    female,
    male,
    migrants,
    women,
    women_status,
    stock_year,
    cost,
    quotes,
    cost_status,
    cost_year,
    savings: null,
  };
}
