import type { EconomyCode } from './economy.ts';

/** Economies that are no more, with the year in which they were dissolved. */
const dissolved: Readonly<Record<EconomyCode, number>> = { ANT: 2010 };

/** The year in which an economy was dissolved; null of one that exists. */
export function dissolvedIn(economy: EconomyCode): number | null {
  return dissolved[economy] ?? null;
}
