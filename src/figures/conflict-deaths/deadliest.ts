import type { EconomyCode } from '../../domain/economy.ts';
import { wholeSince } from '../../domain/once-larger.ts';
import type { DeathsRow } from './deaths-row.ts';

/**
 * Deaths from which on a year is told as the one with most. Below, what the publisher leaves out (killings
 * by no organised group, conflicts of under 25 deaths) may well outdo what it counts.
 */
const enough = 1000;

/** Deaths in the Western Sahara are its own in no table: those of the state may be theirs. */
const withOthers: readonly EconomyCode[] = ['MAR'];

/**
 * The year in which most were killed of all years in which the economy was what it is now; null where
 * that can't be told: so few that others may outdo them, another year that may have
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
  if (most === null || own.length < 2 || most.best < enough) return null;
  if (own.some((other) => other !== most && other.high > most.best)) return null;
  // "Since 2011 the deadliest was 2011": the years before are others'.
  if (most === own[0] && own.length < rows.length) return null;
  return { most, first: own[0]?.year ?? most.year };
}
