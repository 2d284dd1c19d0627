import type { WorkingSet } from './working-set.ts';

/** What every pair's migrants sent home; columns beside the pairs of the working set. */
export interface SharedOut {
  /** US$; 0 where nothing is shared out. */
  usd: Float64Array;
  female: Float64Array;
  male: Float64Array;
  /** What each economy received, US$, by its number; NaN where nothing is recorded. */
  received: Float64Array;
  /** Whether an economy's receipts could be shared out. */
  shared: Uint8Array;
}

/** Years that an income stands in for a later one that lacks it, its own among them. */
const incomeYears = 5;

/**
 * The estimate as the macro `modelled_flow` defines it (Ratha & Shaw 2007), in plain loops over the
 * working set, so that it follows the hand. A test holds it to the macro.
 *
 * @param beta power to which income above the home income counts
 */
export function shareOut(set: WorkingSet, year: number, beta: number): SharedOut {
  const { origin, destination } = set;
  const { female, male } = stockAt(set, year);
  const income = near(set, set.income, year);
  const received = set.received.get(year) ?? new Float64Array(income.length).fill(Number.NaN);
  const usd = new Float64Array(origin.length);
  const weights = new Float64Array(income.length);
  const shared = new Uint8Array(income.length);
  for (let pair = 0; pair < usd.length; pair++) {
    const receiver = origin[pair] ?? 0;
    const home = income[receiver] ?? Number.NaN;
    const migrants = (female[pair] ?? 0) + (male[pair] ?? 0);
    if (!(migrants > 0) || !(home > 0)) continue;
    const host = income[destination[pair] ?? 0] ?? Number.NaN;
    const weight = migrants * (host > home ? home + (host - home) ** beta : home);
    usd[pair] = weight;
    weights[receiver] = (weights[receiver] ?? 0) + weight;
  }
  for (let pair = 0; pair < usd.length; pair++) {
    const receiver = origin[pair] ?? 0;
    const total = received[receiver] ?? Number.NaN;
    const weight = weights[receiver] ?? 0;
    if (total > 0 && weight > 0) {
      usd[pair] = (total * (usd[pair] ?? 0)) / weight;
      shared[receiver] = 1;
    } else usd[pair] = 0;
  }
  return { usd, female, male, received, shared };
}

/** A woman's income for each dollar of a man's, of the year or the newest before it; NaN is none. */
export function earnedNear(set: WorkingSet, year: number): Float64Array {
  return near(set, set.earned, year);
}

/** A woman's dollars for each of a man's, by host: one number for all, or what each host's is. */
export function incomeRatios(set: WorkingSet, year: number): Float64Array {
  const earned = earnedNear(set, year);
  const known = earned.filter((ratio) => ratio > 0).toSorted();
  const middle = known.length / 2;
  const median =
    ((known[Math.ceil(middle) - 1] ?? Number.NaN) + (known[Math.floor(middle)] ?? Number.NaN)) / 2;
  return earned.map((ratio) => (ratio > 0 ? ratio : median));
}

/** Persons by pair in a year: straight between two years of the stock, still beyond its ends. */
function stockAt(set: WorkingSet, year: number): { female: Float64Array; male: Float64Array } {
  const { years } = set;
  const after = years.findIndex((one) => one >= year);
  const last = after === -1 ? years.length - 1 : after;
  const to = years[last] ?? year;
  const first = to <= year || last === 0 ? last : last - 1;
  const from = years[first] ?? year;
  const part = to === from ? 0 : (year - from) / (to - from);
  const between = (columns: readonly Float64Array[]) => {
    const end = columns[last] ?? new Float64Array();
    return (columns[first] ?? new Float64Array()).map(
      (start, pair) => start * (1 - part) + (end[pair] ?? 0) * part,
    );
  };
  return { female: between(set.female), male: between(set.male) };
}

/** The year's figure of each economy, or the newest of the few years before it. */
function near(
  set: WorkingSet,
  figures: ReadonlyMap<number, Float64Array>,
  year: number,
): Float64Array {
  const newest = new Float64Array(set.codes.length).fill(Number.NaN);
  for (let back = incomeYears - 1; back >= 0; back--) {
    const column = figures.get(year - back);
    if (!column) continue;
    for (let economy = 0; economy < newest.length; economy++) {
      const value = column[economy] ?? Number.NaN;
      if (value > 0) newest[economy] = value;
    }
  }
  return newest;
}
