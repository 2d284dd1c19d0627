import type { EconomyCode } from '../../domain/economy.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { MoneyModel } from './model.ts';
import type { MoneyGap } from './money-row.ts';

/** Why a publisher's figure is none, as part of a sentence. */
export function whyGap(gap: MoneyGap): MessageValue {
  return {
    kind: 'message',
    value: { id: `money-over-time:gap.why.${gap.reason}`, values: whoseGap(gap) },
  };
}

/** In a table's cell: that nothing is reported, or that a figure is a copy; and why. */
export function gapCell(gap: MoneyGap): MessageValue {
  const id = `money-over-time:gap.${gap.status === 'carried' ? 'repeated' : 'cell'}`;
  return { kind: 'message', value: { id, values: { why: whyGap(gap) } } };
}

/**
 * That the publishers, or the one that is told, have nothing received after a year, or nothing but copies of
 * an earlier figure.
 */
export function staleSaid(
  { gaps, told }: Pick<MoneyModel, 'gaps' | 'told'>,
  economy: EconomyCode,
  year: number,
): Message {
  const values: Record<string, MessageValue> = {
    economy: { kind: 'economy', value: economy },
    year: { kind: 'year', value: year },
  };
  const copy = gaps.findLast(
    (gap) =>
      gap.economy === economy &&
      gap.direction === 'received' &&
      gap.status === 'carried' &&
      gap.year > year,
  );
  if (!copy)
    return { id: `money-over-time:stale${told === 'headline' ? '' : `_by.${told}`}`, values };
  return {
    id: 'money-over-time:repeats',
    values: { ...values, ...whoseGap(copy), last: { kind: 'year', value: copy.year } },
  };
}

/** Whose 0 or copy it is, and of which year. */
function whoseGap({ publisher, since }: MoneyGap): Record<string, MessageValue> {
  return {
    publisher: { kind: 'message', value: { id: `money-over-time:publisher.${publisher}` } },
    ...(since === null ? {} : { since: { kind: 'year', value: since } }),
  };
}
