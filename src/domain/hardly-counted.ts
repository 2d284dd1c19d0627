import type { EconomyCode } from './economy.ts';

/** From this part on, in percent, nothing is told of the people whom a count leaves over. */
const most = 50;

/**
 * Whether a revision counts so few of an origin's migrants that those counted tell nothing of all.
 *
 * @param lost of all, those in destinations that the revision lacks, in %
 */
export function isHardlyCounted(lost: number | null | undefined): boolean {
  return (lost ?? 0) >= most;
}

/**
 * Territories of whose people the newest revision of UN DESA counts none, or next to none, in the state that
 * they belong to. Of the British ones the revision before counts them there.
 * The same as in data/sql/derived/21-value_migrant.sql.
 */
const within: Readonly<Record<EconomyCode, string>> = {
  FRA: 'GLP GUF MTQ MYT NCL PYF REU SPM WLF',
  GBR: 'AIA BMU CYM FLK GIB MSR SHN TCA VGB',
  NLD: 'BES CUW SXM',
  USA: 'ASM GUM MNP VIR',
};

/** The state that a territory belongs to, where its people there are not in the newest count of them abroad; else null. */
export function countedWithout(economy: EconomyCode): EconomyCode | null {
  return Object.entries(within).find(([, parts]) => parts.includes(economy))?.[0] ?? null;
}

/**
 * The same where no revision counts them, so that the estimate, which takes the older one's count where the
 * newest has none, cannot tell what they send.
 */
export function estimatedWithout(economy: EconomyCode): EconomyCode | null {
  const state = countedWithout(economy);
  return state === 'GBR' ? null : state;
}
