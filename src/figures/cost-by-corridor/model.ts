import type { EconomyCode } from '../../domain/economy.ts';
import type { EconomiesSettings } from '../shared/economies-settings.ts';
import type { CostEvidence } from '../shared/cost-evidence.ts';

export interface CostRow {
  direction: 'to' | 'from';
  partner: EconomyCode;
  /** As `2025Q3`. */
  quarter: string;
  /** Mean cost of sending US$200, percent of the amount. */
  percent: number;
  /** Null before 2016Q2, when the publisher did not state them. */
  quotes: number | null;
  evidence: CostEvidence;
  /** 0–1: the corridor's part of all that arrives or leaves; null where the matrix has no amount. */
  carried: number | null;
  /** The year of that matrix; null with it. */
  matrix_year: number | null;
  /** The newest quarter in which anybody asked for prices, anywhere. */
  asked: string;
}

export type CostRows = Readonly<Record<EconomyCode, readonly CostRow[]>>;

export interface CostCorridor {
  partner: EconomyCode;
  rows: readonly CostRow[];
}

/** One direction of one economy. */
export interface CostGroup {
  economy: EconomyCode;
  direction: CostRow['direction'];
  /** The newest quarter of the group. */
  newest: string;
  /** The corridors that have a cost to go by in that quarter, cheapest first. */
  now: readonly CostCorridor[];
  /** Those drawn, dearest now first: the dearest, the cheapest and the most quoted between them. */
  drawn: readonly CostCorridor[];
  all: readonly CostCorridor[];
}

export interface CostModel {
  economies: readonly EconomyCode[];
  groups: readonly CostGroup[];
  newest: string;
}

export function costModel({ economies }: EconomiesSettings, rows: CostRows): CostModel {
  const groups = economies.flatMap((economy) =>
    (['to', 'from'] as const).flatMap((direction): CostGroup[] => {
      const own = (rows[economy] ?? []).filter((row) => row.direction === direction);
      return own.length > 0 ? [groupOf(economy, direction, own, economies.length > 1 ? 4 : 6)] : [];
    }),
  );
  return { economies, groups, newest: latest(groups.map((group) => group.newest)) };
}

function groupOf(
  economy: EconomyCode,
  direction: CostRow['direction'],
  rows: readonly CostRow[],
  count: number,
): CostGroup {
  const newest = latest(rows.map((row) => row.quarter));
  const partners = [...new Set(rows.map((row) => row.partner))];
  const all = partners.map((partner) => ({
    partner,
    rows: rows.filter((row) => row.partner === partner),
  }));
  const priced = all
    .filter((corridor) => corridor.rows.at(-1)?.quarter === newest)
    .toSorted((a, b) => lastCost(b) - lastCost(a));
  const firm = priced.filter((corridor) => corridor.rows.at(-1)?.evidence === 'published');
  const ends = [firm[0], firm.at(-1)];
  const quoted = priced.toSorted((a, b) => lastQuotes(b) - lastQuotes(a));
  const chosen = new Set([...ends, ...quoted].filter((one) => one !== undefined));
  const few = new Set([...chosen].slice(0, count));
  return {
    economy,
    direction,
    newest,
    now: firm.toReversed(),
    all,
    drawn: priced.filter((one) => few.has(one)),
  };
}

export function lastCost(corridor: CostCorridor): number {
  return corridor.rows.at(-1)?.percent ?? 0;
}

function lastQuotes(corridor: CostCorridor): number {
  return corridor.rows.at(-1)?.quotes ?? 0;
}

function latest(quarters: readonly string[]): string {
  return quarters.toSorted().at(-1) ?? '';
}

/** The first direction alone, of it the two dearest and the two cheapest corridors. */
export function briefCosts(model: CostModel): CostModel {
  return {
    ...model,
    groups: model.groups.slice(0, 1).map((group) => ({
      ...group,
      drawn: [...new Set([...group.drawn.slice(0, 2), ...group.drawn.slice(-2)])],
    })),
  };
}
