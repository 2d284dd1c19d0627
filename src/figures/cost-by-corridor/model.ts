import type { EconomyCode } from '../../domain/economy.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import type { EconomiesSettings } from '../shared/economies-settings.ts';
import { ceiling, costValue } from '../shared/sending-goals.ts';

export interface CostRow {
  direction: 'to' | 'from';
  partner: EconomyCode;
  /** As `2025Q3`. */
  quarter: string;
  /** Mean cost of sending US$200, percent of the amount. */
  percent: number;
  /** Null before 2016Q2, when the publisher did not state them. */
  quotes: number | null;
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
  /** Those drawn, dearest now first: the dearest, the cheapest and the most quoted between them. */
  drawn: readonly CostCorridor[];
  all: readonly CostCorridor[];
}

export interface CostModel {
  economies: readonly EconomyCode[];
  groups: readonly CostGroup[];
  newest: string;
}

/** Fewer quotes than this are too few to rest on. */
const fewQuotes = 3;

export function isThin(row: CostRow): boolean {
  return row.quotes !== null && row.quotes < fewQuotes;
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
  const now = all
    .filter((corridor) => corridor.rows.at(-1)?.quarter === newest)
    .toSorted((a, b) => lastCost(b) - lastCost(a));
  const ends = [now[0], now.at(-1)];
  const quoted = now.toSorted((a, b) => lastQuotes(b) - lastQuotes(a));
  const chosen = new Set([...ends, ...quoted].filter((one) => one !== undefined));
  const few = new Set([...chosen].slice(0, count));
  return { economy, direction, newest, all, drawn: now.filter((one) => few.has(one)) };
}

function lastCost(corridor: CostCorridor): number {
  return corridor.rows.at(-1)?.percent ?? 0;
}

function lastQuotes(corridor: CostCorridor): number {
  return corridor.rows.at(-1)?.quotes ?? 0;
}

function latest(quarters: readonly string[]): string {
  return quarters.toSorted().at(-1) ?? '';
}

/** A quarter as a fraction of its year: `2025Q3` is 2025.5. */
export function quarterAt(quarter: string): number {
  return Number(quarter.slice(0, 4)) + (Number(quarter.slice(5)) - 1) / 4;
}

/** The quarter at a fraction of a year. */
export function quarterOf(at: number): string {
  const year = Math.floor(at);
  return `${year}Q${Math.round((at - year) * 4) + 1}`;
}

/** From the cheapest to the dearest corridor now, and how many keep to the ceiling. */
export function costFinding(model: CostModel): readonly Message[] {
  return model.groups.map((group): Message => {
    const now = group.all
      .map((corridor) => corridor.rows.at(-1))
      .filter((row) => row !== undefined && row.quarter === group.newest)
      .toSorted((a, b) => (a?.percent ?? 0) - (b?.percent ?? 0));
    const [cheapest, dearest] = [now[0], now.at(-1)];
    const values: Record<string, MessageValue> = {
      economy: { kind: 'economy', value: group.economy },
      quarter: { kind: 'quarter', value: group.newest },
      low: costValue(cheapest?.percent ?? 0),
      high: costValue(dearest?.percent ?? 0),
      cheapest: { kind: 'economy', value: cheapest?.partner ?? '' },
      dearest: { kind: 'economy', value: dearest?.partner ?? '' },
      under: {
        kind: 'count',
        value: now.filter((row) => (row?.percent ?? 0) <= ceiling).length,
      },
      of: { kind: 'count', value: now.length },
    };
    const form = now.length > 1 ? 'many' : 'one';
    return { id: `cost-by-corridor:finding.${group.direction}.${form}`, values };
  });
}

/** What the ceiling is and is not, what is hollow, and which corridors are not drawn. */
export function costNotes(model: CostModel): readonly Message[] {
  const thin = model.groups.some((group) =>
    group.drawn.some((corridor) => corridor.rows.some(isThin)),
  );
  const under = model.groups.some((group) =>
    group.drawn.some((corridor) => corridor.rows.some((row) => row.percent < 0)),
  );
  const drawn = model.groups.reduce((sum, group) => sum + group.drawn.length, 0);
  const all = model.groups.reduce((sum, group) => sum + group.all.length, 0);
  return [
    { id: 'cost-by-corridor:note.smart' },
    ...(thin ? [{ id: 'cost-by-corridor:note.thin' }] : []),
    ...(under ? [{ id: 'cost-by-corridor:note.under' }] : []),
    ...(drawn < all
      ? [
          {
            id: 'cost-by-corridor:note.drawn',
            values: {
              drawn: { kind: 'count', value: drawn },
              all: { kind: 'count', value: all },
            } satisfies Record<string, MessageValue>,
          },
        ]
      : []),
  ];
}

/** Every corridor and quarter, the newest first. */
export function costTable(model: CostModel): FigureTable {
  const word = (key: string): Message => ({ id: `cost-by-corridor:${key}` });
  return {
    columns: ['quarter', 'sender', 'receiver', 'percent', 'quotes'].map((key) =>
      word(`column.${key}`),
    ),
    rows: model.groups.flatMap((group) =>
      group.all
        .flatMap((corridor) => corridor.rows)
        .toSorted((a, b) => b.quarter.localeCompare(a.quarter))
        .map((row): MessageValue[] => {
          const inward = row.direction === 'to';
          return [
            { kind: 'quarter', value: row.quarter },
            { kind: 'economy', value: inward ? row.partner : group.economy },
            { kind: 'economy', value: inward ? group.economy : row.partner },
            { kind: 'share', value: row.percent },
            row.quotes === null
              ? { kind: 'message', value: word('not_stated') }
              : { kind: 'count', value: row.quotes },
          ];
        }),
    ),
  };
}
