import type { Message } from '../../domain/message.ts';
import type { MoneySeries } from '../../domain/money-series.ts';
import type { FactRow } from './fact-row.ts';

/**
 * That the publishers, or the one that is chosen, have nothing after the year of an amount, or nothing but
 * copies of an earlier one.
 *
 * @param copied the last year for which a publisher repeats an earlier figure
 * @param series whose amounts are told: of a chosen publisher the other may have newer ones
 */
export function staleMessage(
  direction: 'received' | 'paid',
  { year }: FactRow,
  copied: FactRow | undefined,
  series: MoneySeries,
): Message {
  const after = { year: { kind: 'year', value: year } } as const;
  const by = series === 'headline' ? '' : `_by.${series}`;
  if (!copied) return { id: `economy-summary:${direction}_stale${by}`, values: after };
  return {
    id: `economy-summary:${direction}_repeated`,
    values: {
      ...after,
      since: { kind: 'year', value: copied.value },
      last: { kind: 'year', value: copied.year },
      publisher: { kind: 'message', value: { id: `economy-summary:publisher.${copied.series}` } },
    },
  };
}
