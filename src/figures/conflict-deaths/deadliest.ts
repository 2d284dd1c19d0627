import type { EconomyCode } from '../../domain/economy.ts';
import { wholeSince } from '../../domain/once-larger.ts';
import type { DeathsRow } from './deaths-row.ts';

/** Deaths in a year from which on the publisher counts a conflict. */
const counted = 25;

/** Deaths in the Western Sahara are its own in no table: those of the state may be theirs. */
const withOthers: readonly EconomyCode[] = ['MAR'];

/**
 * The year in which most were killed of all years in which the economy was what it is now; null where
 * that can't be told: so few that the publisher counts only some of them, another year that may have
 * had more by its high estimate, or years of lands that are other economies now.
 *
 * @param rows of the economy, by year
 */
export function deadliestOf(
  economy: EconomyCode,
  rows: readonly DeathsRow[],
): { most: DeathsRow; first: number } | null {
  if (withOthers.includes(economy)) return null;
  const own = rows.filter(({ year }) => year >= (wholeSince(economy) ?? 0));
  const most = own.reduce<DeathsRow | null>(
    (one, other) => (one === null || other.best > one.best ? other : one),
    null,
  );
  if (most === null || own.length < 2 || most.best < counted) return null;
  if (own.some((other) => other !== most && other.high > most.best)) return null;
  // "Since 2011 the deadliest was 2011": the years before are others'.
  if (most === own[0] && own.length < rows.length) return null;
  return { most, first: own[0]?.year ?? most.year };
}
