/** A longer text is no name. */
const longest = 60;

/**
 * The values whose keys are nearest to a text, nearest first, three at most: keys that few changed,
 * left out, added or swapped letters turn into it, and keys that contain it or that it contains.
 */
export function nearest<T>(text: string, keys: ReadonlyMap<string, T>): T[] {
  if (text.length < 3 || text.length > longest) return [];
  const most = Math.max(1, Math.floor(text.length / 4));
  const found: { value: T; distance: number }[] = [];
  const plain = text.replaceAll(' ', '');
  for (const [key, value] of keys) {
    const other = key.replaceAll(' ', '');
    const inside =
      other.length > 4 && plain.length > 4 && (plain.includes(other) || other.startsWith(plain));
    const distance = inside ? most : changes(plain, other, most);
    if (distance <= most) found.push({ value, distance });
  }
  found.sort((a, b) => a.distance - b.distance);
  return [...new Set(found.map(({ value }) => value))].slice(0, 3);
}

/** Letters to change, leave out, add or swap with their neighbour; more than `most` is `most + 1`. */
export function changes(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let i = 1; i <= a.length; i++) {
    const now = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const replacing = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(last[j]! + 1, now[j - 1]! + 1, last[j - 1]! + replacing);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      now.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = last;
    last = now;
  }
  return last[b.length]!;
}
