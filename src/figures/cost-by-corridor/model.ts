import type { EconomyCode } from '../../domain/economy.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import type { EconomiesSettings } from '../shared/economies-settings.ts';
import { isStale, type CostEvidence } from '../shared/cost-evidence.ts';
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

function lastCost(corridor: CostCorridor): number {
  return corridor.rows.at(-1)?.percent ?? 0;
}

function lastQuotes(corridor: CostCorridor): number {
  return corridor.rows.at(-1)?.quotes ?? 0;
}

function latest(quarters: readonly string[]): string {
  return quarters.toSorted().at(-1) ?? '';
}

/**
 * From the cheapest to the dearest corridor of the newest quarter, among those that have a cost to go
 * by; how many keep to the ceiling; and what part of the money these corridors carry.
 */
export function costFinding(model: CostModel): readonly Message[] {
  return model.groups.flatMap((group): Message[] => [
    ...staleSentence(group),
    rangeSentence(group),
    ...coverageSentence(group),
  ]);
}

function staleSentence(group: CostGroup): Message[] {
  const asked = group.all[0]?.rows[0]?.asked ?? group.newest;
  if (!isStale(group.newest, asked)) return [];
  const values = { ...of(group), asked: { kind: 'quarter', value: asked } } as const;
  return [{ id: `cost-by-corridor:finding.${group.direction}.stale`, values }];
}

function rangeSentence(group: CostGroup): Message {
  const [cheapest, dearest] = [group.now[0], group.now.at(-1)];
  const id = `cost-by-corridor:finding.${group.direction}`;
  if (!cheapest || !dearest) return { id: `${id}.none`, values: of(group) };
  const under = group.now.filter((corridor) => lastCost(corridor) <= ceiling).length;
  const values: Record<string, MessageValue> = {
    ...of(group),
    low: costValue(lastCost(cheapest)),
    high: costValue(lastCost(dearest)),
    cheapest: { kind: 'economy', value: cheapest.partner },
    dearest: { kind: 'economy', value: dearest.partner },
    under: { kind: 'count', value: under },
    of: { kind: 'count', value: group.now.length },
  };
  const form = group.now.length === 1 ? 'one' : under === 0 ? 'above' : 'many';
  return { id: `${id}.${form}`, values };
}

/** What the corridors with a cost carry of all that arrives or leaves; unsaid where no matrix tells. */
function coverageSentence(group: CostGroup): Message[] {
  const rows = group.now.flatMap((corridor) => corridor.rows.at(-1) ?? []);
  const year = rows.find((row) => row.matrix_year !== null)?.matrix_year;
  if (year === undefined || year === null) return [];
  const carried = rows.reduce((sum, row) => sum + (row.carried ?? 0), 0);
  const form = rows.length > 1 ? 'carry_many' : 'carry_one';
  return [
    {
      id: `cost-by-corridor:finding.${group.direction}.${form}`,
      values: {
        ...of(group),
        share: { kind: 'share', value: 100 * carried },
        year: { kind: 'year', value: year },
      },
    },
  ];
}

function of(group: CostGroup): Record<string, MessageValue> {
  return {
    economy: { kind: 'economy', value: group.economy },
    quarter: { kind: 'quarter', value: group.newest },
  };
}

/** What the ceiling is and is not, what is hollow, and which corridors are not drawn. */
export function costNotes(model: CostModel): readonly Message[] {
  const has = (evidence: CostEvidence) =>
    model.groups.some((group) =>
      group.drawn.some((corridor) => corridor.rows.some((row) => row.evidence === evidence)),
    );
  const drawn = model.groups.reduce((sum, group) => sum + group.drawn.length, 0);
  const all = model.groups.reduce((sum, group) => sum + group.all.length, 0);
  return [
    { id: 'cost-by-corridor:note.smart' },
    ...(has('thin') ? [{ id: 'cost-by-corridor:note.thin' }] : []),
    ...(has('doubtful') ? [{ id: 'cost-by-corridor:note.doubtful' }] : []),
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
    columns: ['quarter', 'sender', 'receiver', 'percent', 'quotes', 'evidence'].map((key) =>
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
            { kind: 'message', value: word(`evidence.${row.evidence}`) },
          ];
        }),
    ),
  };
}
