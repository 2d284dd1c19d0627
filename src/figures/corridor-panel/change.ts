import { growthOf } from '../../domain/growth.ts';
import type { BreakRow } from './queries.ts';
import { endsOf, type Panel } from './panel.ts';

/**
 * Why no growth is told: nothing in the earlier year, under US$1 million in it, under that in both,
 * over 400 percent, no amount in one of them, or a change of who says what the receiver got.
 */
export const growthReasons = [
  'from_nothing',
  'from_little',
  'little',
  'manyfold',
  'missing',
  'break',
] as const;
export type GrowthReason = (typeof growthReasons)[number];

/** A change from one year to another: in US$, in percent, or why there is none. */
export interface Change {
  usd: number | null;
  percent: number | null;
  why: GrowthReason | null;
}

/** What a change is by the atlas's rules on growth; amounts in US$. */
export function changeOf(now: number | null, before: number | null, broken: boolean): Change {
  if (now === null || before === null) return { usd: null, percent: null, why: 'missing' };
  if (broken) return { usd: null, percent: null, why: 'break' };
  const usd = now - before;
  const growth = growthOf(now, before);
  if (growth === null)
    return { usd, percent: null, why: before <= 0 && now > 0 ? 'from_nothing' : 'little' };
  if ('change' in growth) return { usd, percent: (100 * usd) / before, why: null };
  return { usd, percent: null, why: growth.way };
}

/** Whether no change is told of what an economy receives between two years, by modelled amounts. */
export function brokenBetween(
  breaks: readonly BreakRow[],
  since: number,
  year: number,
): ReadonlySet<string> {
  const [first, last] = since < year ? [since, year] : [year, since];
  return new Set(
    breaks
      .filter((one) => (one.at_end ? one.year === last : one.year > first && one.year <= last))
      .map(({ economy }) => economy),
  );
}

/**
 * The changes of all corridors between two years of a panel; none between a year and itself.
 *
 * @param broken receivers of whom none is told; null while that is not known, and no change is told
 */
export function changesOf(
  panel: Panel,
  since: number,
  year: number,
  broken: ReadonlySet<string> | null,
): (corridor: number) => Change {
  if (since === year || broken === null)
    return () => ({ usd: null, percent: null, why: 'missing' });
  const { years, numbers, ids } = panel;
  const [from, to] = [years.indexOf(since), years.indexOf(year)];
  const amount = (corridor: number, at: number) => {
    const value = at < 0 ? Number.NaN : (numbers.usd[corridor * years.length + at] ?? Number.NaN);
    return Number.isNaN(value) ? null : value;
  };
  return (corridor) =>
    changeOf(
      amount(corridor, to),
      amount(corridor, from),
      panel.kind === 'modelled' && broken.has(endsOf(ids[corridor] ?? '')[1]),
    );
}
