import {
  earnedNear,
  incomeRatios,
  shareOut,
  type SharingOut,
} from '../modelled-flows/share-out.ts';
import type { WorkingSet } from '../modelled-flows/working-set.ts';
import type { SendRow } from './rows.ts';

const corridors = 60;

/** Sums of a row, one after another. */
const fields = 6;

/**
 * The same rows as `query.sql` gives, from the working set.
 *
 * @param ratio a woman's dollars for each of a man's in the user's own assumption
 */
export function sumUp(
  set: WorkingSet,
  { ratio, ...setting }: SharingOut & { ratio: number },
): SendRow[] {
  const flows = shareOut(set, setting);
  const { year } = setting;
  const { usd, female, male, received } = flows;
  const earned = incomeRatios(set, year);
  const stated = earnedNear(set, year);
  const { codes, origin, destination, survey } = set;
  const receivers = new Float64Array(codes.length * fields);
  const partsOf = (pair: number, into: Float64Array, at: number) => {
    const amount = usd[pair] ?? 0;
    const women = female[pair] ?? 0;
    const men = male[pair] ?? 0;
    const host = destination[pair] ?? 0;
    const byIncome = women * (earned[host] ?? Number.NaN);
    const bySurvey = women * survey;
    const own = women * ratio;
    into[at] = (into[at] ?? 0) + amount;
    into[at + 1] = (into[at + 1] ?? 0) + (amount * women) / (women + men);
    into[at + 2] = (into[at + 2] ?? 0) + (amount * byIncome) / (byIncome + men);
    into[at + 3] = (into[at + 3] ?? 0) + (amount * bySurvey) / (bySurvey + men);
    into[at + 4] = (into[at + 4] ?? 0) + (amount * own) / (own + men);
    if (!((stated[host] ?? 0) > 0)) into[at + 5] = (into[at + 5] ?? 0) + amount;
  };
  const counted = usd.map((amount, pair) =>
    (female[pair] ?? 0) + (male[pair] ?? 0) > 0 ? amount : 0,
  );
  const largest = largestOf(counted, corridors);
  const found: number[] = [];
  for (let pair = 0; pair < usd.length; pair++) {
    const amount = counted[pair] ?? 0;
    if (amount === 0) continue;
    partsOf(pair, receivers, (origin[pair] ?? 0) * fields);
    if (amount >= largest) found.push(pair);
  }
  const world = new Float64Array(fields);
  receivers.forEach((sum, index) => {
    world[index % fields] = (world[index % fields] ?? 0) + sum;
  });
  const all = received.reduce((sum, total) => sum + (total > 0 ? total : 0), 0);
  return [
    rowOf('world', null, null, all, world),
    ...codes
      .flatMap((code, economy) => {
        const total = received[economy] ?? Number.NaN;
        const sums = receivers.subarray(economy * fields, (economy + 1) * fields);
        return total > 0 ? [rowOf('receiver', null, code, total, sums)] : [];
      })
      .toSorted(byShared),
    ...found
      .map((pair) => {
        const sums = new Float64Array(fields);
        partsOf(pair, sums, 0);
        const sender = codes[destination[pair] ?? 0] ?? null;
        return rowOf('corridor', sender, codes[origin[pair] ?? 0] ?? null, usd[pair] ?? 0, sums);
      })
      .toSorted(byShared)
      .slice(0, corridors),
  ];
}

/** The amount from which on a flow is among the largest. */
function largestOf(usd: Float64Array, count: number): number {
  return usd.toSorted()[Math.max(0, usd.length - count)] ?? 0;
}

function rowOf(
  level: SendRow['level'],
  sender: string | null,
  receiver: string | null,
  usd: number,
  sums: Float64Array,
): SendRow {
  const known = (sums[0] ?? 0) > 0;
  const amount = (at: number) => (known ? Math.round(sums[at] ?? 0) : null);
  return {
    level,
    sender,
    receiver,
    usd: Math.round(usd),
    shared: amount(0),
    per_person: amount(1),
    income: amount(2),
    survey: amount(3),
    free: amount(4),
    unknown_income: Math.round(sums[5] ?? 0),
  };
}

function byShared(a: SendRow, b: SendRow): number {
  if ((a.shared === null) !== (b.shared === null)) return a.shared === null ? 1 : -1;
  return (
    (b.shared ?? 0) - (a.shared ?? 0) ||
    compare(a.receiver ?? '', b.receiver ?? '') ||
    compare(a.sender ?? '', b.sender ?? '')
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
