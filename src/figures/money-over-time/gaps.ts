import type { EconomyCode } from '../../domain/economy.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { MoneyGap, MoneyModel } from './model.ts';

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

/** Why years within or after a line have no amount, or why there is no line: zeros, then copies. */
export function gapNotes({ economies, lines, gaps }: MoneyModel): readonly Message[] {
  return economies.flatMap((economy) =>
    (['received', 'paid'] as const).flatMap((direction) => {
      const own = lines.find((line) => line.economy === economy && line.direction === direction);
      const first = own?.rows[0]?.year ?? 0;
      return (['placeholder', 'carried'] as const).flatMap((status): Message[] => {
        const last = gaps.findLast(
          (gap) => gap.economy === economy && gap.direction === direction && gap.status === status,
        );
        if (!last || last.year < first) return [];
        return [
          {
            id: `money-over-time:gap.${direction}`,
            values: {
              economy: { kind: 'economy', value: economy },
              year: { kind: 'year', value: last.year },
              why: whyGap(last),
            },
          },
        ];
      });
    }),
  );
}

/** That nothing received is published after a year, or nothing but copies of an earlier figure. */
export function staleSaid(gaps: readonly MoneyGap[], economy: EconomyCode, year: number): Message {
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
  if (!copy) return { id: 'money-over-time:stale', values };
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
