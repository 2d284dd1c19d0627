import type { Message } from '../../domain/message.ts';
import { brokenIn, type MoneyRow } from '../economy-group/rows.ts';

/** So many are named; a note of more would be a list. */
const mostNamed = 5;

/** Whose figures break within the ten years to the newest sum, so that the line does, too. */
export function brokenNote(newest: MoneyRow | null): readonly Message[] {
  const broken = brokenIn(newest?.broken ?? null);
  if (newest === null || broken.length === 0 || broken.length > mostNamed) return [];
  return [
    {
      id: 'group-over-time:note_broken',
      values: {
        before: { kind: 'year', value: newest.year - 10 },
        year: { kind: 'year', value: newest.year },
        broken: { kind: 'economies', value: broken },
      },
    },
  ];
}
