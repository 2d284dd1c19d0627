import { fold } from '../../../../ui/combobox/economy-search.ts';

/** Something that is found by the words of its title, and by others that belong to it. */
export interface Titled<Of> {
  of: Of;
  words: readonly string[];
}

/** @param texts its title first */
export function titled<Of>(of: Of, ...texts: readonly string[]): Titled<Of> {
  return { of, words: fold(texts.join(' ')).split(' ') };
}

/**
 * What has all words of a search, each at the head of a word of its own; in the order given, titles
 * in which they stand first before the others.
 */
export function withWords<Of>(
  all: readonly Titled<Of>[],
  wanted: readonly string[],
  most: number,
): Of[] {
  if (wanted.length === 0) return [];
  return all
    .map(({ of, words }) => ({
      of,
      at: Math.max(...wanted.map((word) => place(words, word))),
    }))
    .filter(({ at }) => Number.isFinite(at))
    .toSorted((a, b) => a.at - b.at)
    .slice(0, most)
    .map(({ of }) => of);
}

function place(words: readonly string[], wanted: string): number {
  const at = words.findIndex((word) => word.startsWith(wanted));
  return at < 0 ? Infinity : at;
}
