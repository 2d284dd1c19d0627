import type { EconomyCode } from './economy.ts';

/** Economies whose migrants UN DESA counts inside another one. */
const countedIn: Readonly<Record<EconomyCode, EconomyCode>> = { XKX: 'SRB' };

/** Economies whose deaths in organised violence UCDP counts inside another one. */
const deathsIn: Readonly<Record<EconomyCode, EconomyCode>> = { PSE: 'ISR' };

/** The economy inside which UCDP counts the deaths of this one; null if on its own, or nowhere. */
export function deathsCountedIn(economy: EconomyCode): EconomyCode | null {
  return deathsIn[economy] ?? null;
}

/** Whether deaths of another economy are inside the figure of this one. */
export function countsDeathsOfOthers(economy: EconomyCode): boolean {
  return Object.values(deathsIn).includes(economy);
}

/** The economy inside which UN DESA counts the migrants of this one; null if on its own. */
export function migrantsCountedIn(economy: EconomyCode): EconomyCode | null {
  return countedIn[economy] ?? null;
}
