import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import {
  costCell,
  count,
  goalsNote,
  quarterValue,
  scoped,
  setNote,
} from '../sending-costs/text.ts';
import { costValue } from '../shared/sending-goals.ts';
import type { AmountModel } from './model.ts';

const say = (key: string, values: Message['values'] = {}): Message => ({
  id: `cost-by-amount:${key}`,
  values,
});

const usd = (value: number): MessageValue => ({ kind: 'amount', value, unit: 'usd' });

/** Both amounts in the newest quarter that has them, in percent and in dollars. */
export function amountFinding(model: AmountModel): readonly Message[] {
  const { newest } = model;
  if (!newest) return [];
  const { of_200, of_500, priced, cheaper } = newest;
  const quarter = quarterValue(newest.quarter);
  return [
    scoped('cost-by-amount:finding', model, {
      quarter,
      small: costValue(of_200),
      large: costValue(of_500),
    }),
    say('dollars', { small: usd(2 * of_200), large: usd(5 * of_500) }),
    say('cheaper', { cheaper: count(cheaper), priced: count(priced), quarter }),
  ];
}

export function amountSubtitle({ first, newest }: AmountModel): Message {
  return say('subtitle', {
    first: quarterValue(first?.quarter ?? ''),
    newest: quarterValue(newest?.quarter ?? ''),
  });
}

export function amountNotes(model: AmountModel): readonly Message[] {
  return [say('note.both'), setNote(model), goalsNote];
}

/** Every quarter, the newest first. */
export function amountTable({ rows }: AmountModel): FigureTable {
  return {
    columns: ['quarter', 'of_200', 'of_500', 'priced', 'cheaper'].map((name) =>
      say(`column.${name}`),
    ),
    rows: rows
      .toReversed()
      .map((row) => [
        quarterValue(row.quarter),
        costCell(row.of_200),
        costCell(row.of_500),
        count(row.priced),
        count(row.cheaper),
      ]),
  };
}
