import { intervalAround, median, type Interval, type MissedBy } from './spread.ts';
import { soFar, type YearMonths } from './year-months.ts';

/** Fewer whole years don't say what a usual year is. */
export const leastYears = 3;

/**
 * The part that the first months usually have of a longer stretch from January on: the middle one of
 * the whole years, soFar(k) / soFar(m) of each; null for fewer than three years, or where a year
 * has nothing.
 *
 * @param months 1–12, of which the part is
 * @param of the months that it is a part of; the whole year if absent
 */
export function usualShare(whole: readonly YearMonths[], months: number, of = 12): number | null {
  if (whole.length < leastYears || whole.some((year) => soFar(year, months) <= 0)) return null;
  return median(whole.map((year) => soFar(year, months) / soFar(year, of)));
}

/** A year projected from its first months, with what is known of how far off that may be. */
export interface Projection {
  year: number;
  /** US$, to the end of the stretch that is projected. */
  usd: number;
  /** Null where too few years are there to test on. */
  interval: Interval | null;
}

/** The same for a year whose outcome is known. */
export interface TestedYear extends Projection, MissedBy {
  /** US$ that came. */
  came: number;
}

/**
 * Projects a year from its first `months`: US$ so far ÷ their usual share of the whole years before,
 * with the 80 % interval that earlier projections from as many months give (`intervalAround`). The
 * future is left out: only years before the projected one are used.
 *
 * @param before whole years before it, by rising year
 * @param of months from January on that are projected; the whole year if absent
 * @returns null for fewer than three whole years
 */
export function projected(
  before: readonly YearMonths[],
  year: YearMonths,
  months: number,
  of = 12,
): Projection | null {
  const share = usualShare(before, months, of);
  if (share === null) return null;
  const usd = soFar(year, months) / share;
  return {
    year: year.year,
    usd,
    interval: intervalAround(usd, misses(before, months, of)),
  };
}

/**
 * Every whole year that has three before it, projected from its first months as it would have been
 * then, beside what came.
 */
export function tested(
  whole: readonly YearMonths[],
  months: number,
  of = 12,
): readonly TestedYear[] {
  const known: TestedYear[] = [];
  for (const [index, year] of whole.entries()) {
    const share = usualShare(whole.slice(0, index), months, of);
    if (share === null) continue;
    const usd = soFar(year, months) / share;
    const came = soFar(year, of);
    known.push({
      year: year.year,
      usd,
      came,
      miss: Math.log(came / usd),
      interval: intervalAround(
        usd,
        known.map(({ miss }) => miss),
      ),
    });
  }
  return known;
}

function misses(whole: readonly YearMonths[], months: number, of: number): readonly number[] {
  return tested(whole, months, of).map(({ miss }) => miss);
}

/** In how many of the years that had an interval at the time it held what came. */
export function coverage(years: readonly TestedYear[]): { held: number; of: number } {
  const had = years.flatMap(({ interval, came }) =>
    interval ? [interval.low <= came && came <= interval.high] : [],
  );
  return { held: had.filter(Boolean).length, of: had.length };
}
