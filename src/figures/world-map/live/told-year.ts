import type { EconomyCode } from '../../../domain/economy.ts';
import type { WorkingSet } from './working-set.ts';

/**
 * The year that tells of an economy where the shown one does not: the last before it with a value,
 * else the first after.
 *
 * @param from no year before it is one that tells
 * @returns undefined where the shown year has one, and where none has
 */
export function toldYear(
  values: WorkingSet,
  shown: number,
  economy: EconomyCode,
  from = 0,
): number | undefined {
  const years = values.years.filter((year) => year >= from && values.year(year).has(economy));
  if (years.includes(shown)) return undefined;
  return years.findLast((year) => year < shown) ?? years.find((year) => year > shown);
}
