/** A month written `2026-05`. */
export type Month = string;

/** Year of a period: of `2026`, `2026Q1` and `2026-05` 2026. */
export function yearOf(period: string): number {
  return Number(period.slice(0, 4));
}

/** Month of a year, 1–12. */
export function monthOf(month: Month): number {
  return Number(month.slice(5));
}

/** Quarter of a year, 1–4, of a period written `2026Q1`. */
export function quarterOf(period: string): number {
  return Number(period.slice(5));
}

/** A month as it is written: `2026-05`. */
export function monthIn(year: number, month: number): Month {
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** Months since the beginning of year 0, so that a year has twelve and neighbours differ by one. */
export function monthsSince(month: Month): number {
  return 12 * yearOf(month) + monthOf(month) - 1;
}

/** Where a period begins, as a year with its fraction: 2026.25 for `2026Q2` and for `2026-04`. */
export function beginOf(period: string): number {
  if (period.includes('Q')) return yearOf(period) + (quarterOf(period) - 1) / 4;
  return period.length === 4 ? yearOf(period) : yearOf(period) + (monthOf(period) - 1) / 12;
}

/** The newest year that is whole when a period, of quarters or of months, is the last. */
export function newestWholeYear(last: string): number {
  const whole = last.includes('Q') ? quarterOf(last) === 4 : monthOf(last) === 12;
  return whole ? yearOf(last) : yearOf(last) - 1;
}

/** The first and the last month of a quarter written `2026Q1`. */
export function monthsOfQuarter(quarter: string): readonly [first: Month, last: Month] {
  const last = 3 * quarterOf(quarter);
  return [monthIn(yearOf(quarter), last - 2), monthIn(yearOf(quarter), last)];
}
