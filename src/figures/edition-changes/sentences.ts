import type { Message, MessageValue } from '../../domain/message.ts';
import { amount, economyOf, share, year } from '../shared/phrases.ts';
import type { ChangesModel } from './model.ts';
import { size } from './ranked.ts';
import type { ChangeRow, ComparedRow } from './rows.ts';

const ns = 'edition-changes';

const edition = (value: string): MessageValue => ({ kind: 'edition', value });
const digits = (value: number): MessageValue => ({
  kind: 'amount',
  value,
  unit: 'persons',
  as: 'full',
});
const word = (id: string): MessageValue => ({ kind: 'message', value: { id: `${ns}:${id}` } });

/** How many figures changed, the largest change, and what became of the world's total. */
export function changesFinding(model: ChangesModel): readonly Message[] {
  const { settings, changes, drawn } = model;
  const [largest] = drawn;
  if (!largest) return [];
  const all = model.compared.filter(({ compared }) => compared > 0);
  const whole =
    settings.economy === null && settings.kind.length === 0 && changes.length > 0 && all.length > 0;
  return [
    ...(whole ? [changedSentence(model, all)] : []),
    largestSentence(model, largest),
    ...(whole && model.additive ? worldSentences(model) : []),
  ];
}

function changedSentence({ settings }: ChangesModel, all: readonly ComparedRow[]): Message {
  const sum = (of: (row: ComparedRow) => number) => all.reduce((total, row) => total + of(row), 0);
  return {
    id: `${ns}:finding.changed`,
    values: {
      subject: word(`subject.${settings.measure}`),
      compared: digits(sum((row) => row.compared)),
      changed: digits(sum((row) => row.revised)),
    },
  };
}

/** An amount, which says so where its publisher calls it an estimate. */
export function figureOf(value: MessageValue, estimated: boolean): MessageValue {
  if (!estimated) return value;
  return { kind: 'message', value: { id: `${ns}:estimated`, values: { amount: value } } };
}

/** One change in words, after its economy, measure and year. */
export function largestSentence({ unit }: ChangesModel, row: ChangeRow): Message {
  const told = (value: number | null, estimated: boolean): MessageValue =>
    value === null ? word('none') : figureOf(amount(value, unit), estimated);
  return {
    id: `${ns}:largest.${row.kind}`,
    values: {
      economy: economyOf(row.economy),
      measure: word(`measure.${row.measure}`),
      source: word(`source.${row.source}`),
      year_before: year(row.year_before),
      year: year(row.year),
      before: told(row.before, row.estimated_before),
      after: told(row.after, row.estimated_after),
      edition_before: edition(row.edition_before),
      edition_after: edition(row.edition_after),
    },
  };
}

/** The totals of the world in the newest editions, one sentence for each measure. */
function worldSentences({ compared, unit }: ChangesModel): readonly Message[] {
  const newest = new Map<string, ComparedRow>();
  for (const row of compared)
    if (row.year !== null && !newest.has(row.measure)) newest.set(row.measure, row);
  return [...newest.values()].flatMap((row) => worldSentence(row, unit) ?? []);
}

/** What all economies come to in two editions; null where the two have no year in common. */
export function worldSentence(row: ComparedRow, unit: ChangesModel['unit']): Message | null {
  const { sum_before: before, sum_after: after } = row;
  if (row.year === null || before === null || after === null || before <= 0) return null;
  const change = after / before - 1;
  const way = Math.abs(change) < 0.001 ? 'same' : change > 0 ? 'more' : 'less';
  return {
    id: `${ns}:world.${way}`,
    values: {
      measure: word(`measure.${row.measure}`),
      source: word(`source.${row.source}`),
      year: year(row.year),
      before: amount(before, unit),
      after: amount(after, unit),
      change: share(Math.abs(change)),
      edition_before: edition(row.edition_before),
      edition_after: edition(row.edition_after),
      economies_before: digits(row.economies_before),
      economies_after: digits(row.economies_after),
    },
  };
}

/** What two editions that follow each other have done to a measure, one sentence after the other. */
export function stepSentences(model: ChangesModel, row: ComparedRow): readonly Message[] {
  const of = model.changes.filter(
    (change) =>
      change.source === row.source &&
      change.measure === row.measure &&
      change.edition_before === row.edition_before &&
      change.edition_after === row.edition_after,
  );
  const largest = of.toSorted((a, b) => size(b) - size(a))[0];
  const world = model.additive ? worldSentence(row, model.unit) : null;
  return [
    row.compared === 0
      ? { id: `${ns}:step.apart` }
      : {
          id: `${ns}:step.changed`,
          values: { compared: digits(row.compared), changed: digits(row.revised) },
        },
    ...(largest ? [largestSentence(model, largest)] : []),
    ...(world ? [world] : []),
  ];
}

/** The name of two editions that follow each other, for one measure. */
export function stepName(row: ComparedRow): Message {
  return {
    id: `${ns}:step.name`,
    values: {
      source: word(`source.${row.source}`),
      measure: word(`measure.${row.measure}`),
      edition_before: edition(row.edition_before),
      edition_after: edition(row.edition_after),
    },
  };
}
