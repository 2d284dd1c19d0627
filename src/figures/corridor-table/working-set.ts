import type { Economy, EconomyCode } from '../../domain/economy.ts';
import { axes, barsOf, brushIds, type BrushId } from './axes.ts';
import type { Column } from './classes.ts';
import { facets, masksOf, type Facet } from './facets.ts';
import type { CorridorRow } from './rows.ts';

/**
 * The corridors of a view as columns, taken from their rows once: what a hand drags is answered
 * from these. NaN is "no data", and in a column of bytes 255.
 */
export interface WorkingSet {
  rows: readonly CorridorRow[];
  size: number;
  /** Every economy that is an end of a corridor; the two ends are places in it. */
  codes: readonly EconomyCode[];
  sender: Uint16Array | Uint8Array;
  receiver: Uint16Array | Uint8Array;
  /** By what is brushed: the values, and the bar each is in. */
  values: Readonly<Record<'amount' | 'migrants', Wide> & Record<'cost' | 'women', Column>>;
  bars: Readonly<Record<BrushId, Uint8Array>>;
  /** By facet: which of its options each economy has, in the order of the codes, one bit each. */
  masks: Readonly<Record<Facet, Uint8Array>>;
  women: Wide;
  /** Every year that there is a cost of, ascending, and the place in it of each corridor's, or -1. */
  costYears: readonly number[];
  costIndex: Int8Array;
}

/** Of millions; a byte would hold none of them. */
type Wide = Exclude<Column, Uint8Array>;

type Grouped = Pick<Economy, 'economy' | 'region' | 'income' | 'ldc' | 'lldc' | 'sids' | 'fcv'>;

export function workingSet(
  rows: readonly CorridorRow[],
  economies: readonly Grouped[],
): WorkingSet {
  const size = rows.length;
  const places = new Map<EconomyCode, number>();
  const place = (code: EconomyCode) => {
    const known = places.get(code);
    if (known !== undefined) return known;
    places.set(code, places.size);
    return places.size - 1;
  };
  const costYears = costYearsOf(rows);
  const column = () => new Float64Array(size);
  const values = { amount: column(), cost: column(), women: column(), migrants: column() };
  const women = column();
  const sender = new Uint16Array(size);
  const receiver = new Uint16Array(size);
  const costIndex = new Int8Array(size);
  // One loop that calls no function a column: rows are gone through when nothing is compiled yet.
  for (let at = 0; at < size; at++) {
    const row = rows[at]!;
    sender[at] = place(row.sender);
    receiver[at] = place(row.receiver);
    values.amount[at] = row.usd ?? Number.NaN;
    values.cost[at] = row.cost ?? Number.NaN;
    values.women[at] = row.women ?? Number.NaN;
    values.migrants[at] = row.migrants ?? Number.NaN;
    women[at] = row.female ?? 0;
    costIndex[at] = row.cost_year === null ? -1 : costYears.indexOf(row.cost_year);
  }
  const codes = [...places.keys()];
  return setOfColumns(
    { rows, size, codes, sender, receiver, values, women, costYears, costIndex },
    economies,
  );
}

/**
 * The same of columns that are there already, whose rows may be too many to be objects.
 *
 * @param told bars that are known already, as `barsOf` would have them
 */
export function setOfColumns(
  columns: Omit<WorkingSet, 'bars' | 'masks'>,
  economies: readonly Grouped[],
  told: Partial<WorkingSet['bars']> = {},
): WorkingSet {
  const { codes, values } = columns;
  const known = new Map(economies.map((economy) => [economy.economy, economy]));
  const masks = codes.map((code) => masksOf(known.get(code)));
  return {
    ...columns,
    bars: Object.fromEntries(
      brushIds.map((id) => [id, told[id] ?? barsOf(axes[id], values[id])]),
    ) as Record<BrushId, Uint8Array>,
    masks: Object.fromEntries(
      facets.map((facet) => [facet, Uint8Array.from(masks, (mask) => mask[facet])]),
    ) as Record<Facet, Uint8Array>,
  };
}

function costYearsOf(rows: readonly CorridorRow[]): number[] {
  const years = new Set<number>();
  for (const { cost_year: year } of rows) if (year !== null) years.add(year);
  return [...years].sort((a, b) => a - b);
}
