import type { EconomyCode } from '../../../../domain/economy.ts';
import type { SearchEntry } from '../../../../ui/combobox/economy-search.ts';

/** Economies of which a name differs from a folded text in a letter or two, nearest first. */
export function nearNames(entries: readonly SearchEntry[], text: string): EconomyCode[] {
  const most = text.length < 4 ? 0 : text.length < 6 ? 1 : 2;
  if (most === 0) return [];
  return entries
    .map(({ economy, keys }) => {
      const long = keys.filter((key) => key.length > 3);
      return { economy, off: Math.min(...long.map((key) => lettersOff(key, text, most))) };
    })
    .filter(({ off }) => off <= most)
    .toSorted((a, b) => a.off - b.off)
    .slice(0, 4)
    .map(({ economy }) => economy);
}

/**
 * Letters put in, left out, taken for others or exchanged with their neighbour: the distance of
 * Damerau and Levenshtein, in its restricted form. Over `most` only that it is over.
 */
function lettersOff(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return Infinity;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const now = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      const exchanged = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      now.push(
        Math.min(
          last[column]! + 1,
          now[column - 1]! + 1,
          last[column - 1]! + same,
          exchanged ? before[column - 2]! + 1 : Infinity,
        ),
      );
    }
    before = last;
    last = now;
  }
  return last.at(-1)!;
}
