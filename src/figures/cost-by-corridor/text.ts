import { barredWith } from '../../domain/barred.ts';
import { isSameShare } from '../../domain/same-share.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { isStale, type CostEvidence } from '../shared/cost-evidence.ts';
import { ceiling, costValue } from '../shared/sending-goals.ts';
import { type CostGroup, type CostModel, lastCost } from './model.ts';

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

/** Of all that arrives or leaves: a lone corridor with less tells nothing of what sending costs. */
const tooLittle = 0.05;

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
  };
  const all = group.now.length;
  if (all === 1) {
    const carried = cheapest.rows.at(-1)?.carried ?? 1;
    return { id: `${id}.${carried < tooLittle ? 'little' : 'one'}`, values };
  }
  if (isSameShare(lastCost(cheapest), lastCost(dearest)) && (under === 0 || under === all))
    return {
      id: `${id}.${all === 2 ? 'alike_both' : 'alike'}`,
      values: { ...values, of: { kind: 'count', value: all } },
    };
  return { id: `${id}.many`, values: { ...values, kept: kept(under, all) } };
}

/** How many of the corridors, two or more, keep to the ceiling, as a part of a sentence. */
function kept(under: number, all: number): MessageValue {
  const said = (form: string, values: Record<string, number> = {}): MessageValue => ({
    kind: 'message',
    value: {
      id: `cost-by-corridor:kept.${form}`,
      values: Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, { kind: 'count', value } as const]),
      ),
    },
  });
  if (all === 2) return said((['neither', 'one_in_two', 'both'] as const)[under] ?? 'both');
  if (under === 0) return said('none', { count: all });
  return under === all ? said('all', { count: all }) : said('some', { count: under, of: all });
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
    ...barredSentence(group),
  ];
}

/** That the part is of what is left without partners with which transfers have been barred since. */
function barredSentence(group: CostGroup): Message[] {
  const barred = barredWith(group.economy);
  if (!barred || Number(group.newest.slice(0, 4)) < barred.since) return [];
  return [
    {
      id: `cost-by-corridor:finding.${group.direction}.barred`,
      values: {
        ...of(group),
        partners: { kind: 'economies', value: barred.partners },
        since: { kind: 'year', value: barred.since },
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
    ...(has('thin') || has('doubtful') ? [{ id: 'cost-by-corridor:note.edge' }] : []),
    ...(drawn < all
      ? [
          {
            id: `cost-by-corridor:note.${all === 2 ? 'drawn_of_two' : 'drawn'}`,
            values: {
              count: { kind: 'count', value: drawn },
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
