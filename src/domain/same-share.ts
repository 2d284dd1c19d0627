/**
 * Whether two shares, in percent, are told by the same number: what is one number as it is printed is
 * not told as more or less.
 */
export function isSameShare(one: number, other: number): boolean {
  return tenthsShown(one) === tenthsShown(other);
}

/** A share as it is printed, in percent: what is told of two of them must follow from what is seen. */
export function shownShare(share: number): number {
  return tenthsShown(share) / 10;
}

/** In tenths, as shares are printed: under a tenth, to a tenth, from ten on whole. */
function tenthsShown(share: number): number {
  const size = Math.abs(share);
  const sign = share < 0 ? -1 : 1;
  if (size > 0 && size < 0.1) return 0.5 * sign;
  const tenths = Math.round(size * 10);
  if (tenths < 100) return tenths * sign;
  const nearlyAll = size < 100 && Math.round(size) === 100;
  return sign * (nearlyAll ? Math.min(tenths, 999) : 10 * Math.round(size));
}
