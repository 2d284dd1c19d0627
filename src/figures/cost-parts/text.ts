import type { Message } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { costCell, count, quarterValue, scoped, setNote, share } from '../sending-costs/text.ts';
import { costValue } from '../shared/sending-goals.ts';
import type { PartsModel } from './model.ts';

const say = (key: string, values: Message['values'] = {}): Message => ({
  id: `cost-parts:${key}`,
  values,
});

/** The two parts of the newest quarter that states them, and what the margin was in the first. */
export function partsFinding(model: PartsModel): readonly Message[] {
  const { first, newest } = model;
  if (!first || !newest) return [];
  const quarter = quarterValue(newest.quarter);
  return [
    scoped('cost-parts:finding', model, {
      quarter,
      fees: costValue(newest.fees),
      margin: costValue(newest.margin),
    }),
    say('part', {
      quarter,
      part: share((100 * newest.margin) / newest.mean),
      before: share((100 * first.margin) / first.mean),
      first: quarterValue(first.quarter),
    }),
    say('mostly', { mostly: count(newest.mostly_margin), stated: count(newest.stated), quarter }),
  ];
}

export function partsSubtitle({ first, newest }: PartsModel): Message {
  return say('subtitle', {
    first: quarterValue(first?.quarter ?? ''),
    newest: quarterValue(newest?.quarter ?? ''),
  });
}

export function partsNotes(model: PartsModel): readonly Message[] {
  const { newest, corridors, rows } = model;
  if (!newest) return [];
  return [
    say('note.margin'),
    say('note.coverage', {
      stated: count(newest.stated),
      priced: count(newest.priced),
      quarter: quarterValue(newest.quarter),
    }),
    setNote({
      corridors,
      rows: rows.map(({ quarter, stated }) => ({ quarter, priced: stated })),
    }),
  ];
}

/** Every quarter, the newest first. */
export function partsTable({ rows }: PartsModel): FigureTable {
  return {
    columns: ['quarter', 'mean', 'fees', 'margin', 'stated', 'mostly_margin', 'priced'].map(
      (name) => say(`column.${name}`),
    ),
    rows: rows
      .toReversed()
      .map((row) => [
        quarterValue(row.quarter),
        ...[row.mean, row.fees, row.margin].map(costCell),
        ...[row.stated, row.mostly_margin, row.priced].map(count),
      ]),
  };
}
