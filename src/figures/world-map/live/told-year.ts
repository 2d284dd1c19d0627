import type { EconomyCode } from '../../../domain/economy.ts';
import { firstMatrixYear } from '../../../domain/editions/matrices.ts';
import type { WorkingSet } from './working-set.ts';

/**
 * The year that tells of an economy where the shown one does not: the last before it with a value,
 * else the first after.
 *
 * @returns undefined where the shown year has one, and where none has
 */
export function toldYear(
  values: WorkingSet,
  shown: number,
  economy: EconomyCode,
): number | undefined {
  const years = values.years.filter((year) => values.year(year).has(economy));
  if (years.includes(shown)) return undefined;
  return years.findLast((year) => year < shown) ?? years.find((year) => year > shown);
}

/**
 * The year to which the map goes by itself when an economy is named: `toldYear`, unless that is from before
 * the first year of who sent to whom, to which nobody is taken unasked.
 */
export function yearToGo(
  values: WorkingSet,
  shown: number,
  economy: EconomyCode,
): number | undefined {
  const year = toldYear(values, shown, economy);
  return year === undefined || year < firstMatrixYear ? undefined : year;
}
