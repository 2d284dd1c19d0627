import { inDollars, type Dollars } from '../../domain/dollars.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import { beginOf, monthsSince, type Month } from '../../domain/period.ts';
import { marksMost, momentOf, type EventRow } from './events-query.ts';
import type { MarkedMonthRows, MonthRow, MonthsInDollars } from './months-query.ts';

/** Twelve months that follow one another, in US$. */
export interface TwelveMonths {
  from: Month;
  to: Month;
  usd: number;
}

/** A month with the mean of the twelve months that it ends; null where they aren't all there. */
export interface MonthPoint {
  month: Month;
  /** In the dollars of the model. */
  usd: number;
  /** In US$ of the month itself. */
  nominal: number;
  /** Whether its dollars of the price year rest on its neighbours' prices. */
  uncollected: boolean;
  mean: number | null;
  transfers: number | null;
}

export interface MonthsModel {
  economy: EconomyCode;
  dollars: Dollars;
  source: string;
  definition: string;
  points: readonly MonthPoint[];
  /** The newest twelve months, and the twelve before them. */
  latest: TwelveMonths | null;
  before: TwelveMonths | null;
  /** The newest month, and the same of the year before. */
  newest: MonthPoint | null;
  yearBefore: MonthPoint | null;
  /** What happened within these months and touches most of the money. */
  events: readonly EventRow[];
}

/** What an economy received month by month, with its last twelve months beside those before. */
export function monthsModel(
  { economies, dollars }: MonthsInDollars,
  { months: rows, events }: MarkedMonthRows,
): MonthsModel {
  const months = rows.flatMap((row) => {
    const usd = inDollars(dollars, row.usd, row.deflator ?? null);
    return usd === null ? [] : [{ ...row, usd, nominal: row.usd }];
  });
  const points = months.map((row, index): MonthPoint => {
    const twelve = twelveTo(months, index);
    return {
      month: row.month,
      usd: row.usd,
      nominal: row.nominal,
      uncollected: row.collected === false,
      mean: twelve && twelve.usd / 12,
      transfers: row.transfers,
    };
  });
  return {
    economy: economies[0] ?? '',
    dollars,
    source: months[0]?.source ?? '',
    definition: months[0]?.definition ?? '',
    points,
    latest: twelveTo(months, months.length - 1),
    before: twelveTo(months, months.length - 13),
    newest: points.at(-1) ?? null,
    yearBefore: points.at(-13) ?? null,
    events: events.filter(
      (event) =>
        marksMost(event) &&
        points.length > 0 &&
        beginOf(points[0]!.month) <= momentOf(event) &&
        momentOf(event) <= beginOf(points.at(-1)!.month),
    ),
  };
}

/** The twelve months up to one of them; null where one of them is missing. */
function twelveTo(months: readonly MonthRow[], last: number): TwelveMonths | null {
  const [first, end] = [months[last - 11], months[last]];
  if (!first || !end || monthsSince(end.month) - monthsSince(first.month) !== 11) return null;
  const usd = months.slice(last - 11, last + 1).reduce((sum, row) => sum + row.usd, 0);
  return { from: first.month, to: end.month, usd };
}
