import type { Message } from '../../domain/message.ts';
import { goalYear } from '../sending-costs/goal-year.ts';
import {
  costCell,
  count,
  goalsNote,
  leftOutNote,
  points,
  quarterValue,
  scoped,
  setNote,
  share,
} from '../sending-costs/text.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { costValue } from '../shared/sending-goals.ts';
import type { QuartersModel } from './model.ts';

const say = (key: string, values: Message['values'] = {}): Message => ({
  id: `cost-over-quarters:${key}`,
  values,
});

/** Slower than this a year is told as no change, in percentage points. */
const still = 0.02;

/** Where the two means stand; then the pace that the goal asks for, beside that of five years. */
export function quartersFinding(model: QuartersModel): readonly Message[] {
  const { newest } = model;
  if (!newest) return [];
  const quarter = quarterValue(newest.quarter);
  const means = { mean: costValue(newest.mean), quarter };
  const first =
    newest.weighted === null
      ? scoped('cost-over-quarters:finding.plain', model, means)
      : scoped('cost-over-quarters:finding.both', model, {
          ...means,
          weighted: costValue(newest.weighted),
        });
  return [first, ...paceSentences(model)];
}

function paceSentences({ pace }: QuartersModel): Message[] {
  if (!pace) return [];
  const { needed, past, compared } = pace;
  return [
    needed === null
      ? say('pace.reached')
      : say('pace.needed', {
          needed: points(needed),
          goal: { kind: 'year', value: goalYear },
        }),
    ...(past === null
      ? []
      : [
          say(`past.${Math.abs(past) < still ? 'still' : past > 0 ? 'fell' : 'rose'}`, {
            past: points(Math.abs(past)),
            compared: count(compared),
          }),
        ]),
  ];
}

export function quartersSubtitle({ first, newest }: QuartersModel): Message {
  return say('subtitle', {
    first: quarterValue(first?.quarter ?? ''),
    newest: quarterValue(newest?.quarter ?? ''),
    priced: count(newest?.priced ?? 0),
  });
}

/** What the two means are, how the corridors change, what is left out, and the goals. */
export function quartersNotes(model: QuartersModel): readonly Message[] {
  const { newest } = model;
  if (!newest) return [];
  const quarter = quarterValue(newest.quarter);
  return [
    say('note.means'),
    ...(newest.carried !== null && newest.matrix_year !== null
      ? [
          say('note.carried', {
            carried: share(newest.carried),
            year: { kind: 'year', value: newest.matrix_year },
            quarter,
          }),
        ]
      : []),
    setNote(model),
    leftOutNote(newest.left_out, newest.quarter),
    ...(newest.of_quotes !== null && newest.quotes !== null
      ? [
          say('note.quotes', {
            quotes: count(newest.quotes),
            mean: costValue(newest.of_quotes),
            quarter,
          }),
        ]
      : []),
    goalsNote,
  ];
}

/** Every quarter, the newest first. */
export function quartersTable({ rows }: QuartersModel): FigureTable {
  return {
    columns: ['quarter', 'mean', 'weighted', 'priced', 'carried', 'matrix_year', 'left_out'].map(
      (name) => say(`column.${name}`),
    ),
    rows: rows
      .toReversed()
      .map((row) => [
        quarterValue(row.quarter),
        costCell(row.mean),
        row.weighted === null ? null : costCell(row.weighted),
        count(row.priced),
        row.carried === null ? null : share(row.carried),
        row.matrix_year === null ? null : { kind: 'year', value: row.matrix_year },
        count(row.left_out),
      ]),
  };
}
