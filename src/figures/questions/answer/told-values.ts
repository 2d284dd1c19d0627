import type { EconomyCode } from '../../../domain/economy.ts';
import type { Measure } from '../../../domain/measure.ts';
import type { Message, MessageValue } from '../../../domain/message.ts';
import { amount, economyOf, year as sayYear } from '../../shared/phrases.ts';
import { noValue } from '../../world-map/finding/no-data.ts';
import type { ValueRow } from '../../world-map/query/rows.ts';
import type { Asked } from './asked-values.ts';
import type { ListedRow } from './listed-row.ts';
import { factsOf, type AnswerRows } from './plan.ts';
import { saidCost } from './said-cost.ts';
import { untoldWomen } from './said-women.ts';
import { untold } from './untold.ts';

export interface Told {
  sentences: readonly Message[];
  listed: readonly ListedRow[];
  /** Years that it rests on, in order. */
  years: readonly number[];
}

export interface FlowsTold {
  sentences: readonly Message[];
  listed: readonly ListedRow[];
  modelled: boolean;
  /** Where it isn't the year that was looked into first. */
  year?: number;
}

/** A sentence of an answer. */
export const say = (id: string, values: Readonly<Record<string, MessageValue>>): Message => ({
  id: `ask:answer.${id}`,
  values,
});

/** The rows of one economy, by rising year. */
export function ofOne(
  values: readonly ValueRow[],
  economy: EconomyCode | undefined,
): readonly ValueRow[] {
  return values.filter((row) => row.economy === economy).toSorted((a, b) => a.year - b.year);
}

/** A figure as a line of a list. */
export function listed(row: ValueRow, measure: Measure): ListedRow {
  return {
    economies: [row.economy],
    year: row.year,
    value: amount(row.value, measure.unit),
    number: row.value,
  };
}

/** A figure as a sentence, with what must be known of it. */
export function said(row: ValueRow, { measure, words }: Asked, rows: AnswerRows): Message[] {
  const instead =
    saidCost(row, measure, rows[factsOf(row.economy)]) ?? untoldWomen(row, { words }, rows);
  if (instead !== null) return instead;
  const values = {
    economy: economyOf(row.economy),
    year: sayYear(row.year),
    amount: amount(row.value, measure.unit),
  };
  if (untold.has(row.status))
    return [
      say('weak', { economy: values.economy, year: values.year }),
      { id: `ask:answer.note.${row.status}` },
    ];
  const notes: Message[] = row.status === 'lacking' ? [{ id: 'ask:answer.note.lacking' }] : [];
  if (row.status === 'estimate') notes.push({ id: 'ask:answer.estimate' });
  if (row.publisher && row.other != null)
    notes.push({
      id: `ask:answer.other.${row.publisher === 'wdi' ? 'knomad' : 'wdi'}`,
      values: { year: values.year, amount: amount(row.other, measure.unit) },
    });
  return [say(`value.${words}`, values), ...notes];
}

/** Why there is no figure. */
export function none(
  measure: Measure,
  year: number,
  economy: EconomyCode,
  { gaps = [] }: AnswerRows,
): Message[] {
  const gap = gaps.find((one) => one.economy === economy && one.year === year)?.reason;
  const why = noValue(measure, year, economy, gap);
  // The map has these shorter.
  const reason = {
    ...why,
    id: why.id.replace(/^world-map:none\.(value$|cost_)/, 'ask:answer.reason.$1'),
  };
  return [say('none', { economy: economyOf(economy), reason: { kind: 'message', value: reason } })];
}
