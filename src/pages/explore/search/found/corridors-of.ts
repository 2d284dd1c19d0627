import type { EconomyCode } from '../../../../domain/economy.ts';
import { findEconomies, type SearchEntry } from '../../../../ui/combobox/economy-search.ts';
import type { Part } from './read-economies.ts';

export interface Ends {
  sender: EconomyCode;
  receiver: EconomyCode;
}

/** So many economies a part that is not a whole name may stand for. */
const guesses = 3;

/**
 * The corridors that the parts of a text name, likeliest first: two economies, of which one may be
 * typed in part. Both ways where nothing tells which is meant.
 */
export function corridorsOf(parts: readonly Part[], entries: readonly SearchEntry[]): Ends[] {
  const [first, second] = pair(parts, entries);
  if (!first || !second) return [];
  const both = choices(first, entries).flatMap((one) =>
    choices(second, entries).map((other) => [one, other] as const),
  );
  const way = wayOf(first, second);
  return both
    .filter(([one, other]) => one !== other)
    .flatMap(([one, other]) => {
      const on = { sender: one, receiver: other };
      const back = { sender: other, receiver: one };
      return way === 'on' ? [on] : way === 'back' ? [back] : [on, back];
    });
}

/** The two parts that are the ends. */
function pair(parts: readonly Part[], entries: readonly SearchEntry[]): readonly Part[] {
  const named = parts.filter(({ economy }) => economy !== null);
  if (named.length >= 2) return named.slice(0, 2);
  const guessed = parts.filter((part) => choices(part, entries).length > 0);
  if (guessed.length === 2 && parts.length === 2) return guessed;
  const [only] = parts;
  return parts.length === 1 && only && only.economy === null ? halves(only, entries) : [];
}

/** Two names typed in part, one behind the other; none where all of it is one name. */
function halves(part: Part, entries: readonly SearchEntry[]): readonly Part[] {
  const { words } = part;
  if (choices(part, entries).length > 0) return [];
  for (let at = 1; at < words.length; at++) {
    const first = { ...part, words: words.slice(0, at) };
    const second: Part = { economy: null, words: words.slice(at), side: null, arrow: null };
    if ([first, second].every((half) => choices(half, entries).length > 0)) return [first, second];
  }
  return [];
}

function choices(part: Part, entries: readonly SearchEntry[]): EconomyCode[] {
  if (part.economy !== null) return [part.economy];
  const text = part.words.map(({ word }) => word).join(' ');
  if (text.length < 2) return [];
  return findEconomies(entries, text)
    .filter(({ keys }) => keys.some((key) => key.startsWith(text) || key.includes(` ${text}`)))
    .slice(0, guesses)
    .map(({ economy }) => economy);
}

/** Which way money goes between two parts, as far as it is said. */
function wayOf(first: Part, second: Part): 'on' | 'back' | null {
  if (second.arrow) return second.arrow;
  const on = first.side === 'from' || second.side === 'to';
  const back = first.side === 'to' || second.side === 'from';
  // "Mexico from the United States", but "from the United States to Mexico".
  return on === back ? null : on ? 'on' : 'back';
}
