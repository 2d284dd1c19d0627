import { incomeRatios, shareOut } from '../modelled-flows/share-out.ts';
import type { WorkingSet } from '../modelled-flows/working-set.ts';
import type { SendRow } from './rows.ts';

const corridors = 60;

/** Running sums of one row. */
const fields = ['shared', 'per_person', 'income', 'survey', 'free', 'unknown_income'] as const;
type Sums = Record<(typeof fields)[number], number>;

const zero = (): Sums => ({
  shared: 0,
  per_person: 0,
  income: 0,
  survey: 0,
  free: 0,
  unknown_income: 0,
});

/**
 * The same rows as `query.sql` gives, from the working set.
 *
 * @param ratio a woman's dollars for each of a man's in the reader's own assumption
 */
export function sumUp(
  set: WorkingSet,
  { year, beta, ratio }: { year: number; beta: number; ratio: number },
): SendRow[] {
  const flows = shareOut(set, year, beta);
  const earned = incomeRatios(set, year);
  const stated = set.earned.get(year);
  const { codes, origin, destination, survey } = set;
  const world = zero();
  const receivers = codes.map(zero);
  const largest = largestOf(flows.usd, corridors);
  const sums = zero();
  const found = new Map<number, Sums>();
  for (let pair = 0; pair < flows.usd.length; pair++) {
    const usd = flows.usd[pair] ?? 0;
    if (usd === 0) continue;
    const female = flows.female[pair] ?? 0;
    const male = flows.male[pair] ?? 0;
    const host = destination[pair] ?? 0;
    const part = (weight: number) => (usd * female * weight) / (female * weight + male);
    sums.shared = usd;
    sums.per_person = part(1);
    sums.income = part(earned[host] ?? Number.NaN);
    sums.survey = part(survey);
    sums.free = part(ratio);
    sums.unknown_income = (stated?.[host] ?? 0) > 0 ? 0 : usd;
    add(world, sums);
    const receiver = receivers[origin[pair] ?? 0];
    if (receiver) add(receiver, sums);
    if (usd >= largest) found.set(pair, { ...sums });
  }
  const all = flows.received.reduce((sum, usd) => sum + (usd > 0 ? usd : 0), 0);
  return [
    rowOf('world', null, null, all, world),
    ...receivers
      .flatMap((one, economy) => {
        const usd = flows.received[economy] ?? Number.NaN;
        return usd > 0 ? [rowOf('receiver', null, codes[economy] ?? null, usd, one)] : [];
      })
      .toSorted(byShared),
    ...[...found]
      .map(([pair, one]) =>
        rowOf(
          'corridor',
          codes[destination[pair] ?? 0] ?? null,
          codes[origin[pair] ?? 0] ?? null,
          one.shared,
          one,
        ),
      )
      .toSorted(byShared)
      .slice(0, corridors),
  ];
}

function add(to: Sums, sums: Sums): void {
  for (const field of fields) to[field] += sums[field];
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
  sums: Sums,
): SendRow {
  const known = sums.shared > 0;
  const amount = (value: number) => (known ? Math.round(value) : null);
  return {
    level,
    sender,
    receiver,
    usd: Math.round(usd),
    shared: amount(sums.shared),
    per_person: amount(sums.per_person),
    income: amount(sums.income),
    survey: amount(sums.survey),
    free: amount(sums.free),
    unknown_income: Math.round(sums.unknown_income),
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
