import type { EconomyCode } from '../../domain/economy.ts';
import { leastYears } from '../../domain/running-year/projection.ts';
import { median, quantile } from '../../domain/running-year/spread.ts';
import { soFar, yearsOf } from '../../domain/running-year/year-months.ts';
import type { MonthRows, MonthsSettings } from '../months/months-query.ts';

/** A month of the year, 1–12, by its part of the year, 0–1. */
export interface UsualMonth {
  month: number;
  /** The middle one of the years. */
  share: number;
  /** Between these lie eight in ten of the years, or all where they are fewer than ten. */
  low: number;
  high: number;
}

export interface UsualYearModel {
  economy: EconomyCode;
  source: string;
  definition: string;
  /** How many whole years there are, the first and the last of them. */
  years: number;
  first: number;
  last: number;
  /** Empty for too few years. */
  months: readonly UsualMonth[];
}

/** Which part of a year's money usually comes in each month. */
export function usualYearModel(
  { economies }: MonthsSettings,
  { months: rows }: MonthRows,
): UsualYearModel {
  const { whole } = yearsOf(rows);
  const few = isFew(whole.length);
  const months = Array.from({ length: 12 }, (_, index): UsualMonth => {
    const shares = whole.map((year) => (year.months[index] ?? 0) / soFar(year, 12));
    return {
      month: index + 1,
      share: median(shares),
      low: quantile(shares, few ? 0 : 0.1),
      high: quantile(shares, few ? 1 : 0.9),
    };
  });
  return {
    economy: economies[0] ?? '',
    source: rows[0]?.source ?? '',
    definition: rows[0]?.definition ?? '',
    years: whole.length,
    first: whole[0]?.year ?? 0,
    last: whole.at(-1)?.year ?? 0,
    months: whole.length < leastYears ? [] : months,
  };
}

/** Whether of so many years no eight in ten can be told. */
export function isFew(years: number): boolean {
  return years < 10;
}
