import { incomeRatios, shareOut, type SharingOut } from '../modelled-flows/share-out.ts';
import type { WorkingSet } from '../modelled-flows/working-set.ts';
import type { SettingRow } from './model.ts';

const listed = 12;

/** What all methods that only share out are tried at, as `modelled_by_method` has them. */
const tried = [
  { method: 'blend', beta: 0.75 },
  { method: 'rolled', beta: 0.75 },
  { method: 'last_matrix', beta: 0.75 },
  { method: 'ratha_shaw', beta: 0.75 },
  { method: 'scale_free', beta: 0.25 },
] as const;

/**
 * The rows that `top.sql` gives, from the working set; no interval is measured of them.
 *
 * @param joined the set of both revisions joined, which the range of methods is of
 * @param ratio a woman's dollars for each of a man's in the user's own assumption
 */
export function largestOf(
  set: WorkingSet,
  joined: WorkingSet,
  { ratio, ...setting }: SharingOut & { ratio: number },
): SettingRow[] {
  const { usd, female, male, received } = shareOut(set, setting);
  const { codes, origin, destination, survey } = set;
  const earned = incomeRatios(set, setting.year);
  const range = rangeOf(joined, setting.year);
  const corridors = usd.reduce((count, amount) => count + (amount >= 0.5 ? 1 : 0), 0);
  const total = Math.round(received.reduce((sum, one) => sum + (one > 0 ? one : 0), 0));
  const least = usd.toSorted()[Math.max(0, usd.length - listed)] ?? 0;
  const rows: SettingRow[] = [];
  usd.forEach((amount, pair) => {
    if (amount === 0 || amount < least) return;
    const sender = codes[destination[pair] ?? 0] ?? '';
    const receiver = codes[origin[pair] ?? 0] ?? '';
    const women = female[pair] ?? 0;
    const men = male[pair] ?? 0;
    const part = (of: number) =>
      women + men > 0 ? Math.round((amount * women * of) / (women * of + men)) : null;
    const [low, high] = range.get(`${sender}${receiver}`) ?? [0, 0];
    rows.push({
      year: setting.year,
      sender,
      receiver,
      usd: Math.round(amount),
      lower: null,
      upper: null,
      lowest: Math.round(Math.min(amount, low)),
      highest: Math.round(Math.max(amount, high)),
      per_person: part(1),
      income: part(earned[destination[pair] ?? 0] ?? Number.NaN),
      survey: part(survey),
      free: part(ratio),
      corridors,
      total,
    });
  });
  return rows.toSorted((a, b) => b.usd - a.usd).slice(0, listed);
}

type Range = ReadonlyMap<string, readonly [number, number]>;

const ranges = new WeakMap<WorkingSet, Map<number, Range>>();

/** The least and the largest that the methods give each pair of a year, kept until the set goes. */
function rangeOf(set: WorkingSet, year: number): Range {
  const known = ranges.get(set) ?? new Map<number, Range>();
  ranges.set(set, known);
  const kept = known.get(year);
  if (kept) return kept;
  const amounts = tried.map((one) => shareOut(set, { ...one, year }).usd);
  const range = new Map<string, readonly [number, number]>();
  for (let pair = 0; pair < set.origin.length; pair++) {
    const all = amounts.map((usd) => usd[pair] ?? 0);
    const high = Math.max(...all);
    if (high === 0) continue;
    const name = `${set.codes[set.destination[pair] ?? 0] ?? ''}${set.codes[set.origin[pair] ?? 0] ?? ''}`;
    range.set(name, [Math.min(...all), high]);
  }
  known.set(year, range);
  return range;
}
