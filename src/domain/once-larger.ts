import type { EconomyCode } from './economy.ts';

/** States that were larger, with the first year of what they are now. */
const since: Readonly<Record<EconomyCode, number>> = {
  ETH: 1993,
  IDN: 2002,
  RUS: 1992,
  SDN: 2011,
  SRB: 2008,
};

/**
 * The first year in which an economy had the extent that it has now; null where that is every year
 * of the figures. What was counted of it before was counted of lands that are not its own any more
 * (Eritrea, Timor-Leste, the Soviet republics, South Sudan, the rest of Yugoslavia and Kosovo).
 */
export function wholeSince(economy: EconomyCode): number | null {
  return since[economy] ?? null;
}

/** States that came to be, with their first year: moves within the state before were no migration. */
const founded: Readonly<Record<EconomyCode, number>> = {
  ERI: 1993,
  MNE: 2006,
  SSD: 2011,
  TLS: 2002,
};

/** The first year of a state that was part of another in some year of the figures; else null. */
export function foundedIn(economy: EconomyCode): number | null {
  return founded[economy] ?? null;
}
