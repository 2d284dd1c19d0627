import type { EconomyCode } from './economy.ts';
import { newestStock, type StockEdition } from './editions/stock.ts';

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
 * they belong to. Of the British ones the revisions before count them there.
 * The same as in data/sql/derived/21-value_migrant.sql.
 */
const within: Readonly<Record<EconomyCode, string>> = {
  FRA: 'GLP GUF MTQ MYT NCL PYF REU SPM WLF',
  GBR: 'AIA BMU CYM FLK GIB MSR SHN TCA VGB',
  NLD: 'BES CUW SXM',
  USA: 'ASM GUM MNP VIR',
};

/** The state that a territory belongs to, where a revision does not count its people there; else null. */
export function countedWithout(
  economy: EconomyCode,
  edition: StockEdition = newestStock,
): EconomyCode | null {
  const state = Object.entries(within).find(([, parts]) => parts.includes(economy))?.[0] ?? null;
  return state === 'GBR' && edition !== newestStock ? null : state;
}

/**
 * The same where no revision counts them, so that the estimate, which takes the older one's count where the
 * newest has none, cannot tell what they send.
 */
export function estimatedWithout(economy: EconomyCode): EconomyCode | null {
  const state = countedWithout(economy);
  return state === 'GBR' ? null : state;
}
