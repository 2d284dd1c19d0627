import type { EconomyCode } from './economy.ts';

/**
 * Destinations of which UN DESA has no counts by origin that bear out each other, with the origins that
 * are counted there all the same: a distribution over origins in Bangladesh, but for the refugees from
 * Myanmar; origins that grew from some tens to a hundred thousand in Indonesia; one old mix of origins
 * carried over all years in Libya, where IOM's Displacement Tracking Matrix has others first.
 */
const mixed: Readonly<Record<EconomyCode, readonly EconomyCode[]>> = {
  BGD: ['MMR'],
  IDN: [],
  LBY: [],
};

/**
 * Pairs, origin and destination, that UN DESA has as large ones of theirs and others don't know: one
 * origin taken for another, as Libya for Liberia in Israel and Eswatini for Seychelles in Mozambique, and
 * counts that begin with one census, or with none.
 */
const doubted: ReadonlySet<string> = new Set([
  'AND MLI',
  'ATG GIN',
  'BES CAN',
  'BRN IND',
  'CYM CHL',
  'DZA GIN',
  'GNQ GIN',
  'LBR ISR',
  'SYC MOZ',
  'VAT CHL',
]);

/**
 * Origins whose people hosts record without telling them from those of another state: Japan has a
 * nationality of "Korea", Argentina and the successors of the Soviet Union count Koreans of either state or
 * of none. How many they are nobody knows. What they send is in no record, so that no money rests on it.
 */
const untold: ReadonlySet<EconomyCode> = new Set(['PRK']);

/** Whether nobody knows how many of an origin live abroad, as it is taken for another, or another for it. */
export function isDoubtedOrigin(origin: EconomyCode): boolean {
  return untold.has(origin);
}

/**
 * Whether a pair of the migrant stock is too doubtful to be told as where most are from, or live. The same
 * as in data/sql/derived/48-doubted_pair.sql.
 */
export function isDoubtedStock(origin: EconomyCode, destination: EconomyCode): boolean {
  if (isDoubtedOrigin(origin)) return true;
  const known = mixed[destination];
  return known ? !known.includes(origin) : doubted.has(`${origin} ${destination}`);
}
