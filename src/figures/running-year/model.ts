import type { EconomyCode } from '../../domain/economy.ts';
import {
  coverage,
  projected,
  tested,
  type Projection,
} from '../../domain/running-year/projection.ts';
import { soFar, yearsOf, type YearMonths } from '../../domain/running-year/year-months.ts';
import type { MonthRows, MonthsSettings } from '../months/months-query.ts';

/** How many years are drawn behind the running one. */
const behind = 5;

/** US$ from January up to a month, 1–12. */
export interface UpTo {
  month: number;
  usd: number;
}

/** The same, projected, with its interval where one can be made. */
export interface ProjectedUpTo extends UpTo {
  low: number | null;
  high: number | null;
}

export interface RunningYearModel {
  economy: EconomyCode;
  source: string;
  definition: string;
  /** The year that has begun, and the last month of it; null where none has. */
  begun: { year: number; months: number; usd: number } | null;
  /** The last month that is reported; empty where none is. */
  lastMonth: string;
  /** Of the year that has begun: what came, month by month, and what is projected behind it. */
  came: readonly UpTo[];
  path: readonly ProjectedUpTo[];
  /** The whole year; null where nothing can be projected. */
  projection: Projection | null;
  /** The last whole years, and how many there are that the projection rests on. */
  earlier: readonly { year: number; upTo: readonly UpTo[] }[];
  whole: { count: number; first: number; last: number; usd: number };
  /** Years tested, and of those with an interval how many were held by it. */
  tests: number;
  held: { held: number; of: number };
}

/** The year that has begun, projected from its months, with the years before it. */
export function runningYearModel(
  { economies }: MonthsSettings,
  { months: rows }: MonthRows,
): RunningYearModel {
  const { whole, begun } = yearsOf(rows);
  const months = begun?.months.length ?? 0;
  const tests = begun ? tested(whole, months) : [];
  const last = whole.at(-1);
  return {
    economy: economies[0] ?? '',
    source: rows[0]?.source ?? '',
    definition: rows[0]?.definition ?? '',
    begun: begun && { year: begun.year, months, usd: soFar(begun, months) },
    lastMonth: rows.at(-1)?.month ?? '',
    came: begun ? upTo(begun) : [],
    path: begun ? pathOf(whole, begun) : [],
    projection: begun && projected(whole, begun, months),
    earlier: whole.slice(-behind).map((year) => ({ year: year.year, upTo: upTo(year) })),
    whole: {
      count: whole.length,
      first: whole[0]?.year ?? 0,
      last: last?.year ?? 0,
      usd: last ? soFar(last, 12) : 0,
    },
    tests: tests.length,
    held: coverage(tests),
  };
}

function upTo(year: YearMonths): UpTo[] {
  return year.months.map((_, index) => ({ month: index + 1, usd: soFar(year, index + 1) }));
}

/** From the last month that came to December, each month projected as the year is. */
function pathOf(whole: readonly YearMonths[], begun: YearMonths): ProjectedUpTo[] {
  const months = begun.months.length;
  return Array.from({ length: 13 - months }, (_, index) => months + index).flatMap((month) => {
    const to = projected(whole, begun, months, month);
    if (to === null) return [];
    return [
      {
        month,
        usd: to.usd,
        low: to.interval?.low ?? null,
        high: to.interval?.high ?? null,
      },
    ];
  });
}
