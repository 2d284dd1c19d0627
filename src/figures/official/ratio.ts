/** How one amount stands to another, as it is told. */
export type Ratio =
  | { way: 'same' }
  /** @property share by how much it is larger or smaller, in percent */
  | { way: 'more' | 'less'; share: number }
  /** `fraction`: the other is so many times as large. */
  | { way: 'times' | 'fraction'; times: number };

/** Within this part two amounts are told as about the same. */
const near = 0.05;

/**
 * What is said of two amounts: from twofold on how often one holds the other, under it the
 * difference in percent of the other.
 *
 * @param alike within this part the two are told as about the same
 * @returns null unless both are above zero
 */
export function ratioOf(usd: number, other: number, alike: number = near): Ratio | null {
  if (!(usd > 0 && other > 0)) return null;
  const ratio = usd / other;
  if (Math.abs(ratio - 1) <= alike) return { way: 'same' };
  if (ratio >= 2) return { way: 'times', times: twoDigits(ratio) };
  if (ratio <= 0.5) return { way: 'fraction', times: twoDigits(1 / ratio) };
  return { way: ratio > 1 ? 'more' : 'less', share: 100 * Math.abs(ratio - 1) };
}

/** To two digits, whole numbers from ten on. */
export function twoDigits(value: number): number {
  return value >= 10 ? Math.round(value) : Number(value.toPrecision(2));
}
