import type { EconomyCode } from './economy.ts';

/**
 * Between these transfers have been barred since a year, by the National Bank of Ukraine. The same as in
 * data/sql/derived/10-excluded_pair.sql.
 */
const barred: Readonly<Record<EconomyCode, readonly EconomyCode[]>> = {
  BLR: ['UKR'],
  RUS: ['UKR'],
  UKR: ['RUS', 'BLR'],
};
const since = 2022;

/** Economies that no transfer goes to or comes from, and the year since when. */
export interface Barred {
  partners: readonly EconomyCode[];
  since: number;
}

/** With whom transfers of an economy are barred; null where with nobody. */
export function barredWith(economy: EconomyCode): Barred | null {
  const partners = barred[economy];
  return partners ? { partners, since } : null;
}
