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
  ARM: 1991,
  AZE: 1991,
  BIH: 1992,
  BLR: 1991,
  CZE: 1993,
  ERI: 1993,
  EST: 1991,
  GEO: 1991,
  HRV: 1991,
  KAZ: 1991,
  KGZ: 1991,
  LTU: 1991,
  LVA: 1991,
  MDA: 1991,
  MKD: 1991,
  MNE: 2006,
  RUS: 1991,
  SRB: 2006,
  SSD: 2011,
  SVK: 1993,
  SVN: 1991,
  TJK: 1991,
  TKM: 1991,
  TLS: 2002,
  UKR: 1991,
  UZB: 1991,
};

/** The first year of a state that was part of another in some year of the figures; else null. */
export function foundedIn(economy: EconomyCode): number | null {
  return founded[economy] ?? null;
}

/** States whose lands were parts of another in some year of the figures, with that other's code now. */
const parts: Readonly<Record<EconomyCode, readonly EconomyCode[]>> = {
  ETH: ['ERI'],
  IDN: ['TLS'],
  RUS: 'ARM AZE BLR EST GEO KAZ KGZ LTU LVA MDA TJK TKM UKR UZB'.split(' '),
  SDN: ['SSD'],
  SRB: ['BIH', 'HRV', 'MKD', 'MNE', 'SVN', 'XKX'],
  ZAF: ['NAM'],
};

/** The economy under which publishers that count by state have what was of this one before it was one. */
export function countedEarlierWith(economy: EconomyCode): EconomyCode | null {
  return Object.entries(parts).find(([, of]) => of.includes(economy))?.[0] ?? null;
}
