import type { Message } from '../../domain/message.ts';
import type { Programme } from '../programme-timeline/programme.ts';
import { programmeCounts } from './model.ts';

/** How many programmes in how many economies, and where most of them are. */
export function mapFinding(programmes: readonly Programme[]): Message {
  const counts = [...programmeCounts(programmes)].toSorted(
    ([a, x], [b, y]) => y - x || (a < b ? -1 : 1),
  );
  const [first, second] = counts;
  const values = {
    count: { kind: 'count', value: programmes.length },
    economies: { kind: 'count', value: counts.length },
  } as const;
  if (!first || (second && second[1] === first[1]) || programmes.length < 2)
    return { id: 'programme-map:finding.total', values };
  return {
    id: 'programme-map:finding.most',
    values: {
      ...values,
      economy: { kind: 'economy', value: first[0] },
      most: { kind: 'count', value: first[1] },
    },
  };
}
