import type { EconomyCode } from './economy.ts';

/** Economies whose migrants UN DESA counts inside another one. */
const countedIn: Readonly<Record<EconomyCode, EconomyCode>> = { XKX: 'SRB' };

/** The economy inside which UN DESA counts the migrants of this one; null if on its own. */
export function migrantsCountedIn(economy: EconomyCode): EconomyCode | null {
  return countedIn[economy] ?? null;
}
