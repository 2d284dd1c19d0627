import type { Message } from '../../domain/message.ts';
import type { FactRow } from './fact-row.ts';

/**
 * That nothing is published after the year of an amount, or nothing but copies of an earlier one.
 *
 * @param copied the last year for which a publisher repeats an earlier figure
 */
export function staleMessage(
  direction: 'received' | 'paid',
  { year }: FactRow,
  copied: FactRow | undefined,
): Message {
  const after = { year: { kind: 'year', value: year } } as const;
  if (!copied) return { id: `economy-summary:${direction}_stale`, values: after };
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
