import type { EconomyCode } from '../../domain/economy.ts';
import { coverage, tested, type TestedYear } from '../../domain/running-year/projection.ts';
import { median } from '../../domain/running-year/spread.ts';
import { yearsOf } from '../../domain/running-year/year-months.ts';
import type { MonthRows } from '../months/months-query.ts';
import type { TestedSettings } from './settings.ts';

/** Months at hand where no year has begun: half a year. */
const half = 6;

/** A tested year; `off` is how much was projected too high (or too low), 0–1 of what came. */
export interface Tested extends TestedYear {
  off: number;
}

export interface TestedModel {
  economy: EconomyCode;
  source: string;
  definition: string;
  /** Months at hand. */
  months: number;
  years: readonly Tested[];
  /** Half of the years were off by this part of what came or less, 0–1. */
  usual: number;
  worst: Tested | null;
  held: { held: number; of: number };
}

/** Every year that can be tested, projected from its first months, beside what came. */
export function testedModel(
  { economies, months: choice }: TestedSettings,
  { months: rows }: MonthRows,
): TestedModel {
  const { whole, begun } = yearsOf(rows);
  const months = choice === 'now' ? (begun?.months.length ?? half) : Number(choice);
  const years = tested(whole, months).map((one): Tested => ({
    ...one,
    off: one.usd / one.came - 1,
  }));
  return {
    economy: economies[0] ?? '',
    source: rows[0]?.source ?? '',
    definition: rows[0]?.definition ?? '',
    months,
    years,
    usual: years.length > 0 ? median(years.map(({ off }) => Math.abs(off))) : 0,
    worst: years.reduce<Tested | null>(
      (one, other) => (one && Math.abs(one.off) >= Math.abs(other.off) ? one : other),
      null,
    ),
    held: coverage(years),
  };
}
