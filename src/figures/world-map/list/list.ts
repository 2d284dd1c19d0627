import type { EconomyCode } from '../../../domain/economy.ts';
import { isFirm } from '../../../domain/evidence.ts';
import { fewPeople } from '../../../domain/few-people.ts';
import { isWomenShare, type Measure, type MoneyPublisher } from '../../../domain/measure.ts';
import type { FlowTable } from '../flows/flow-table.ts';
import { ranking } from './ranking.ts';
import type { Status } from '../query/rows.ts';
import type { Direction } from '../settings/settings.ts';
import type { Cell } from '../live/working-set.ts';

/** A line of the ranked list: an economy, or a partner of the focused one. */
export interface ListRow {
  economy: EconomyCode;
  /** Of a partner's flow: into the focus or out of it. */
  way: 'in' | 'out' | null;
  /** In the measure's unit (percent for a women's share or a cost); null if unknown. */
  value: number | null;
  /** Persons behind a women's share; null elsewhere. */
  persons: number | null;
  /** 0–1 of the year's sum, or of the focus's; null where values do not add up. */
  share: number | null;
  /** Null for a value that is no evidence for a rank. */
  rank: number | null;
  status: Status;
  quotes: number | null;
  /** 0–1: the part of the money that a cost's corridors carry; null elsewhere. */
  coverage?: number | null;
  /** The other end of the one corridor that a cost is of. */
  partner?: EconomyCode | null;
  /** Whose figure a headline is. */
  publisher?: MoneyPublisher | null;
  /** What the other publisher has, where that differs by more than 10 %; in the measure's unit. */
  other?: number | null;
}

export interface RankedRows {
  rows: readonly ListRow[];
  /** The field that ranks count in: all with a value, filtered or not. */
  of: number;
}

/**
 * The economies of a year, largest first, thin ones last. Ranks and shares are of all economies,
 * whatever the filter lets through. Where some are negative none is a part of the whole.
 *
 * @param total the world's, for shares; null where none is meaningful
 */
export function economyRows(
  cells: ReadonlyMap<EconomyCode, Cell>,
  total: number | null,
  accepts: (economy: EconomyCode) => boolean,
): RankedRows {
  const solid: [EconomyCode, Cell][] = [];
  const thin: [EconomyCode, Cell][] = [];
  for (const entry of cells) (isFirm(entry[1].status) ? solid : thin).push(entry);
  const parts = total !== null && total > 0 && ![...cells.values()].some(({ value }) => value < 0);
  const row = ([economy, cell]: [EconomyCode, Cell], rank: number | null): ListRow => ({
    economy,
    way: null,
    value: cell.value,
    persons: null,
    share: parts ? cell.value / total : null,
    rank,
    status: cell.status,
    quotes: null,
    coverage: cell.coverage ?? null,
    partner: cell.partner ?? null,
    publisher: cell.publisher ?? null,
    other: cell.other ?? null,
  });
  const rows = [
    ...ranking(solid, ([, cell]) => cell.value).map(({ item, rank }) => row(item, rank)),
    ...ranking(thin, ([, cell]) => cell.value).map(({ item }) => row(item, null)),
  ];
  return { rows: rows.filter(({ economy }) => accepts(economy)), of: solid.length };
}

/**
 * The partners of a focused economy, by the size of the flow. Of a women's-share measure the
 * value is women's share of the flow's persons, and the persons stand beside it.
 */
export function partnerRows(
  table: FlowTable,
  measure: Pick<Measure, 'group' | 'flow'>,
  focus: EconomyCode,
  direction: Direction,
  accepts: (economy: EconomyCode) => boolean,
): RankedRows {
  const self = table.indexOf.get(focus);
  if (self === undefined) return { rows: [], of: 0 };
  const additive = measure.flow !== 'cost' && table.complete;
  const rows: ListRow[] = [];
  const places = { in: 0, out: 0 };
  for (let flow = 0; flow < table.length; flow++) {
    const way = wayOf(table, flow, self, direction);
    if (way === null) continue;
    const partner = table.codes[way === 'in' ? table.sender[flow]! : table.receiver[flow]!]!;
    const amount = table.value[flow]!;
    const women = table.female[flow]!;
    const status = isWomenShare(measure) ? womenStatus(table, flow) : table.status[flow]!;
    const sum = (way === 'in' ? table.received : table.sent)[self]!;
    if (isFirm(status)) places[way]++;
    const share = Number.isNaN(women) || amount === 0 ? null : (100 * women) / amount;
    rows.push({
      economy: partner,
      way,
      value: isWomenShare(measure) ? share : amount,
      persons: isWomenShare(measure) ? amount : null,
      share: additive && sum > 0 ? amount / sum : null,
      rank: isFirm(status) ? places[way] : null,
      status,
      quotes: table.quotes[flow]! || null,
    });
  }
  if (rows.some(({ value }) => (value ?? 0) < 0)) for (const row of rows) row.share = null;
  rankTies(rows, (row) => row.persons ?? row.value);
  const solid = rows.filter((row) => isFirm(row.status));
  const thin = rows.filter((row) => !isFirm(row.status));
  return {
    rows: [...solid, ...thin].filter((row) => accepts(row.economy)),
    of: direction === 'both' ? solid.length : places[direction],
  };
}

/** What is said of the share of women in a flow. */
function womenStatus(table: FlowTable, flow: number): Status {
  if (table.value[flow]! < fewPeople) return 'few';
  return table.alike[flow] ? 'alike' : table.status[flow]!;
}

function wayOf(
  table: FlowTable,
  flow: number,
  self: number,
  direction: Direction,
): 'in' | 'out' | null {
  if (table.receiver[flow] === self && direction !== 'out') return 'in';
  if (table.sender[flow] === self && direction !== 'in') return 'out';
  return null;
}

/** Rows come largest first, so equal neighbours of one way share the earlier rank. */
function rankTies(rows: readonly ListRow[], size: (row: ListRow) => number | null): void {
  const last: Partial<Record<'in' | 'out', ListRow>> = {};
  for (const row of rows) {
    if (row.way === null || row.rank === null) continue;
    const before = last[row.way];
    if (before !== undefined && size(before) === size(row)) row.rank = before.rank;
    last[row.way] = row;
  }
}
