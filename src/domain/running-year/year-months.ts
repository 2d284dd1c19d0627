import { monthOf, monthsSince, yearOf, type Month } from '../period.ts';

/** A year by its months from January on: twelve, or as many as there are so far. */
export interface YearMonths {
  year: number;
  /** US$, the first that of January. */
  months: readonly number[];
}

export interface SeriesOfYears {
  /** Years with all twelve months, by rising year, each the one after the other. */
  whole: readonly YearMonths[];
  /** The year after them, if it has begun. */
  begun: YearMonths | null;
}

/**
 * Months that follow one another without a gap up to the last, cut into years. What comes before a
 * gap, and a first year that lacks its beginning, is left out: a share of it would be of no year.
 *
 * @param months by rising month
 */
export function yearsOf(months: readonly { month: Month; usd: number }[]): SeriesOfYears {
  const gap = months.findLastIndex(
    ({ month }, index) =>
      index > 0 && monthsSince(month) - monthsSince(months[index - 1]!.month) !== 1,
  );
  const years = new Map<number, number[]>();
  for (const { month, usd } of months.slice(Math.max(0, gap))) {
    const own = years.get(yearOf(month));
    if (own) own.push(usd);
    else if (monthOf(month) === 1) years.set(yearOf(month), [usd]);
  }
  const all = [...years].map(([year, usd]): YearMonths => ({ year, months: usd }));
  const last = all.at(-1);
  return {
    whole: all.filter((year) => year.months.length === 12),
    begun: last && last.months.length < 12 ? last : null,
  };
}

/** US$ of a year's first months together. */
export function soFar({ months }: YearMonths, count: number): number {
  return months.slice(0, count).reduce((sum, usd) => sum + usd, 0);
}
