/** Whether two growths are told in different words, so that the second follows the first with "but". */
export function isOtherWay(one: Growth, other: Growth): boolean {
  return 'change' in one && 'change' in other && one.way !== other.way;
}

/** From amounts under it, in US$, no growth is reckoned. */
const little = 1e6;

/** With an amount under it, in US$, twice as much in a year is no step. */
const small = 5e6;

/** Above it, in percent, two amounts say more than the growth between them. */
const manyfold = 400;

/** Under it, in percent, an amount has stayed about the same. */
const still = 5;

/**
 * How an amount changed: by how many percent, or why no percentage is told. `from_little` is growth
 * from under US$1 million, `manyfold` growth by over 400 percent.
 */
export type Growth =
  { way: 'more' | 'less' | 'same'; change: number } | { way: 'manyfold' | 'from_little' };

/**
 * The growth from one amount in US$ to a later one; null where there is nothing to tell: no earlier
 * amount over zero, or both under US$1 million.
 */
export function growthOf(now: number, before: number | undefined): Growth | null {
  if (before === undefined || before <= 0) return null;
  if (before < little) return now < little ? null : { way: 'from_little' };
  const change = (100 * (now - before)) / before;
  if (change > manyfold) return { way: 'manyfold' };
  // "Rose by 99.8 %" has a digit more than other changes, and tells no more than "by 100 %".
  const exact = Math.abs(change);
  const size = Math.round(exact) === 100 ? 100 : exact;
  return { way: size < still ? 'same' : change > 0 ? 'more' : 'less', change: size };
}

/**
 * Whether an amount in US$ at least doubled or halved within a year, neither of the two being small:
 * more often a change of method than of what people send.
 */
export function isStep(now: number, before: number): boolean {
  return Math.min(now, before) > small && Math.max(now / before, before / now) >= 2;
}
