/** Ends of a range in US$. */
export interface Interval {
  low: number;
  high: number;
}

/** How far a projection was off: the logarithm of what came over what was projected. */
export interface MissedBy {
  miss: number;
}

/** The part of outcomes that an interval is to hold. */
export const level = 0.8;

/** The middle one; of an even number, halfway between the two in the middle. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** A quantile with a straight line between neighbours (R's type 7). */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = part * (sorted.length - 1);
  const below = sorted[Math.floor(at)] ?? NaN;
  const above = sorted[Math.ceil(at)] ?? NaN;
  return below + (at - Math.floor(at)) * (above - below);
}

/**
 * The 80 % interval around a projection by split conformal prediction (Vovk, Gammerman & Shafer 2005;
 * Lei et al. 2018): with q the ⌈0.8 (n + 1)⌉-th smallest of the n sizes that earlier projections
 * missed by, in logarithms, from usd · e^−q to usd · e^q. If the next miss is like the n before it,
 * it lies within with a chance of 80 % or a little more.
 *
 * @returns null for fewer than four misses, of which no interval of 80 % can be made
 */
export function intervalAround(usd: number, misses: readonly number[]): Interval | null {
  const sizes = misses.map(Math.abs).toSorted((a, b) => a - b);
  const size = sizes[Math.ceil(level * (sizes.length + 1)) - 1];
  if (size === undefined) return null;
  return { low: usd * Math.exp(-size), high: usd * Math.exp(size) };
}
