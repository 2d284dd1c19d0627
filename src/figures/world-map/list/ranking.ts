/** A thing with its place among its like; equal values share the better rank. */
export interface Ranked<T> {
  item: T;
  value: number;
  rank: number;
}

/**
 * Ranks from the largest value down, ties sharing a rank and leaving a gap after it (1, 2, 2, 4).
 *
 * @param value of an item; the same unit for all
 */
export function ranking<T>(items: Iterable<T>, value: (item: T) => number): Ranked<T>[] {
  const ranked = Array.from(items, (item) => ({ item, value: value(item), rank: 0 }));
  ranked.sort((a, b) => b.value - a.value);
  ranked.forEach((entry, place) => {
    const before = ranked[place - 1];
    entry.rank = before !== undefined && before.value === entry.value ? before.rank : place + 1;
  });
  return ranked;
}
