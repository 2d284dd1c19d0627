import type { Message, MessageValue } from '../../domain/message.ts';
import {
  costCell,
  count,
  goalsNote,
  quarterValue,
  scoped,
  setNote,
  share,
} from '../sending-costs/text.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { costValue } from '../shared/sending-goals.ts';
import type { SpreadModel } from './model.ts';

const say = (key: string, values: Message['values'] = {}): Message => ({
  id: `cost-spread:${key}`,
  values,
});

/** What part keeps to the ceiling now and did at first; then what the middle one costs. */
export function spreadFinding(model: SpreadModel): readonly Message[] {
  const { first, newest } = model;
  if (!first || !newest) return [];
  const quarter = quarterValue(newest.quarter);
  const values: Record<string, MessageValue> = {
    now: share(newest.corridors_5),
    quarter,
    ...(newest.dollars_5 === null ? {} : { dollars: share(newest.dollars_5) }),
  };
  const form = newest.dollars_5 === null ? 'corridors' : 'both';
  return [
    scoped(`cost-spread:finding.${form}`, model, values),
    ...(first === newest
      ? []
      : [
          say('then', {
            before: share(first.corridors_5),
            first: quarterValue(first.quarter),
            target: share(newest.corridors_3),
            quarter,
          }),
        ]),
    say('middle', {
      low: costValue(newest.p10),
      middle: costValue(newest.p50),
      high: costValue(newest.p90),
      quarter,
    }),
  ];
}

export function spreadSubtitle({ first, newest }: SpreadModel): Message {
  return say('subtitle', {
    first: quarterValue(first?.quarter ?? ''),
    newest: quarterValue(newest?.quarter ?? ''),
    priced: count(newest?.priced ?? 0),
  });
}

export function spreadNotes(model: SpreadModel): readonly Message[] {
  const year = model.newest?.matrix_year ?? null;
  return [
    say('note.band'),
    ...(year === null ? [] : [say('note.dollars', { year: { kind: 'year', value: year } })]),
    setNote(model),
    goalsNote,
  ];
}

const columns = [
  'quarter',
  'priced',
  'p10',
  'p25',
  'p50',
  'p75',
  'p90',
  'corridors_3',
  'corridors_5',
  'dollars_3',
  'dollars_5',
  'matrix_year',
];

/** Every quarter, the newest first. */
export function spreadTable({ rows }: SpreadModel): FigureTable {
  return {
    columns: columns.map((name) => say(`column.${name}`)),
    rows: rows
      .toReversed()
      .map((row) => [
        quarterValue(row.quarter),
        count(row.priced),
        ...[row.p10, row.p25, row.p50, row.p75, row.p90].map(costCell),
        ...[row.corridors_3, row.corridors_5, row.dollars_3, row.dollars_5].map((value) =>
          value === null ? null : share(value),
        ),
        row.matrix_year === null ? null : ({ kind: 'year', value: row.matrix_year } as const),
      ]),
  };
}
