import type { EconomyCode } from '../../../domain/economy.ts';
import type { FlowYearRow } from '../query/rows.ts';
import type { WorkingSet } from './working-set.ts';

/** A year of the slider, from the first to the last with anything to see. */
export interface YearEntry {
  year: number;
  /** The measure has values. */
  colours: boolean;
  /** There are corridors to draw. */
  flows: boolean;
  /** They are our estimate. */
  modelled: boolean;
}

export interface Incomplete {
  /** Economies with a value the year before and none now, largest first. */
  missing: readonly EconomyCode[];
  /** Their share of the year before, 0–1. */
  share: number;
}

/** Above this share of the year before, missing economies make a total incomparable. */
const incompleteFrom = 0.05;

/** Lists every year of the span, so that a gap is seen as one. */
export function yearEntries(set: WorkingSet, flowYears: readonly FlowYearRow[]): YearEntry[] {
  const withFlows = new Map(flowYears.map(({ year, series }) => [year, series]));
  const withColours = new Set(set.years);
  const first = set.years[0];
  const last = set.years.at(-1);
  if (first === undefined || last === undefined) return [];
  const entries: YearEntry[] = [];
  for (let year = first; year <= last; year++) {
    entries.push({
      year,
      colours: withColours.has(year),
      flows: withFlows.has(year),
      modelled: withFlows.get(year) === 'modelled',
    });
  }
  return entries;
}

/** What the year lacks of the year before; null if that is little, or either year has nothing. */
export function missingSince(set: WorkingSet, year: number): Incomplete | null {
  const before = set.year(year - 1);
  const now = set.year(year);
  if (before.size === 0 || now.size === 0) return null;
  let all = 0;
  let lost = 0;
  const missing: [EconomyCode, number][] = [];
  for (const [economy, { value }] of before) {
    all += value;
    if (now.has(economy)) continue;
    lost += value;
    missing.push([economy, value]);
  }
  if (all <= 0 || lost / all <= incompleteFrom) return null;
  missing.sort((a, b) => b[1] - a[1]);
  return { missing: missing.map(([economy]) => economy), share: lost / all };
}

/** The year with values nearest to a wanted one; the earlier of two equally near. */
export function nearestYear(years: readonly number[], wanted: number): number | undefined {
  let best: number | undefined;
  for (const year of years)
    if (best === undefined || Math.abs(year - wanted) < Math.abs(best - wanted)) best = year;
  return best;
}

/** The years either side of a gap: the last before it and the first after it. */
export function neighbours(
  years: readonly number[],
  wanted: number,
): { before: number | undefined; after: number | undefined } {
  return {
    before: years.findLast((year) => year < wanted),
    after: years.find((year) => year > wanted),
  };
}
