import { baseMatrix } from '../../domain/editions/matrices.ts';
import { stockAt } from './stock-at.ts';
import { near } from './near.ts';
import type { EstimateMethod } from './settings.ts';
import type { WorkingSet } from './working-set.ts';

/** What every pair's migrants sent home; columns beside the pairs of the working set. */
export interface SharedOut {
  /** US$; 0 where nothing is shared out. */
  usd: Float64Array;
  /** Persons; 0 too where the stock has no part in the estimate. */
  female: Float64Array;
  male: Float64Array;
  /** What each economy received, US$, by its number; NaN where nothing is recorded. */
  received: Float64Array;
  /** Whether an economy's receipts could be shared out. */
  shared: Uint8Array;
}

export interface SharingOut {
  year: number;
  /** Power to which income above the home income counts. */
  beta: number;
  /** One that is not fitted: fitting is the engine's. */
  method: EstimateMethod;
}

const mostGrowth = 3;

/**
 * The estimate as the macro `modelled_flow` defines it, in plain loops over the working set, so that
 * it follows the hand. A test holds it to the macro.
 */
export function shareOut(set: WorkingSet, { year, beta, method }: SharingOut): SharedOut {
  const { origin } = set;
  const base = baseMatrix(year);
  const { female, male } = stockAt(set, year);
  const kept = (values: Float64Array) =>
    values.map((value, pair) => (year >= (set.excludedSince[pair] ?? Infinity) ? 0 : value));
  const counted = kept(weightsOf(set, { female, male }, { year, beta, method }));
  const past = kept(set.matrices.get(base) ?? new Float64Array(origin.length));
  const known = sumsOf(past, origin, set.codes.length);
  const weights = sumsOf(counted, origin, set.codes.length);
  const growth = method === 'rolled' ? growthOf(set, counted, { year: base, beta, method }) : null;
  const distance = Math.abs(year - base);
  const mixed = counted.map((weight, pair) => {
    const receiver = origin[pair] ?? 0;
    const share = weight > 0 ? weight / (weights[receiver] ?? 1) : 0;
    if (!((known[receiver] ?? 0) > 0)) return share;
    const before = (past[pair] ?? 0) / (known[receiver] ?? 1);
    if (method === 'last_matrix') return before;
    if (method === 'rolled') return before * (growth?.[pair] ?? 1);
    if (method === 'blend') return before / distance + (share || before) * (1 - 1 / distance);
    return share;
  });
  const received = set.received.get(year) ?? new Float64Array(set.codes.length).fill(Number.NaN);
  const all = sumsOf(mixed, origin, set.codes.length);
  const shared = new Uint8Array(set.codes.length);
  const usd = mixed.map((part, pair) => {
    const receiver = origin[pair] ?? 0;
    const total = received[receiver] ?? Number.NaN;
    const whole = all[receiver] ?? 0;
    if (!(total > 0 && whole > 0)) return 0;
    shared[receiver] = 1;
    return (total * part) / whole;
  });
  const ofCounted = (persons: Float64Array) =>
    persons.map((count, pair) => ((counted[pair] ?? 0) > 0 ? count : 0));
  return { usd, female: ofCounted(female), male: ofCounted(male), received, shared };
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

/** Migrants times the income they are assumed to earn; 0 where either is not known. */
function weightsOf(
  set: WorkingSet,
  { female, male }: { female: Float64Array; male: Float64Array },
  { year, beta, method }: SharingOut,
): Float64Array {
  const income = near(set, set.income, year);
  return female.map((women, pair) => {
    const home = income[set.origin[pair] ?? 0] ?? Number.NaN;
    const migrants = women + (male[pair] ?? 0);
    if (!(migrants > 0) || !(home > 0)) return 0;
    const host = income[set.destination[pair] ?? 0] ?? Number.NaN;
    if (!(host > home)) return migrants * home;
    if (method === 'scale_free') return migrants * home * (host / home) ** beta;
    return migrants * (home + (host - home) ** beta);
  });
}

/** How much a pair's weight grew since the base year beyond all of the receiver's that last. */
function growthOf(set: WorkingSet, now: Float64Array, before: SharingOut): Float64Array {
  const then = weightsOf(set, stockAt(set, before.year), before);
  const lasting = (weights: Float64Array) =>
    weights.map((weight, pair) => ((now[pair] ?? 0) > 0 && (then[pair] ?? 0) > 0 ? weight : 0));
  const nowAll = sumsOf(lasting(now), set.origin, set.codes.length);
  const thenAll = sumsOf(lasting(then), set.origin, set.codes.length);
  return now.map((weight, pair) => {
    const earlier = then[pair] ?? 0;
    if (!(weight > 0 && earlier > 0)) return 1;
    const receiver = set.origin[pair] ?? 0;
    const grown = weight / earlier / ((nowAll[receiver] ?? 1) / (thenAll[receiver] ?? 1));
    return Math.min(mostGrowth, Math.max(1 / mostGrowth, grown));
  });
}

function sumsOf(values: Float64Array, group: Uint16Array, groups: number): Float64Array {
  const sums = new Float64Array(groups);
  values.forEach((value, at) => {
    const key = group[at] ?? 0;
    sums[key] = (sums[key] ?? 0) + value;
  });
  return sums;
}
