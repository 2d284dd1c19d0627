import { fold } from '../../ui/combobox/economy-search.ts';
import { keyOf } from './name-words.ts';
import type { Role } from './roles.ts';
import { wordsOfAll } from './words-of-all.ts';

export type End = Extract<Role, 'sender' | 'receiver' | 'origin' | 'destination'>;

const ends: readonly End[] = ['sender', 'receiver', 'origin', 'destination'];
const phrases = new Map<string, End>(
  ends.flatMap((role) =>
    wordsOfAll(`role.${role}`).map((word): [string, End] => [fold(word), role]),
  ),
);
const ways = new Set([...wordsOfAll('corridor.from'), ...wordsOfAll('corridor.to')].map(fold));
const longest = Math.max(...[...phrases.keys()].map((phrase) => phrase.split(' ').length));

export interface EndPhrase {
  role: End;
  /** Whether it says no more than "from" or "to". */
  way: boolean;
  /** The place of its first word and of the word behind it, among the words of the folded text. */
  from: number;
  to: number;
}

/** The ends of a corridor that a text speaks of, in order, by the longest phrase at each place. */
export function rolesIn(text: string): EndPhrase[] {
  const words = keyOf(text).trim().split(' ');
  const found: EndPhrase[] = [];
  for (let at = 0; at < words.length; at++)
    for (let length = Math.min(longest, words.length - at); length > 0; length--) {
      const role = phrases.get(words.slice(at, at + length).join(' '));
      if (!role) continue;
      const way = length === 1 && ways.has(words[at]!);
      found.push({ role, way, from: at, to: at + length });
      at += length - 1;
      break;
    }
  return found;
}
