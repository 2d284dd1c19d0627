import type { EconomyCode } from './economy.ts';

/**
 * Pairs, origin and destination, that UN DESA has as the largest of theirs and others don't know: one
 * old mix of origins carried over all years in Libya, where IOM's Displacement Tracking Matrix has the
 * Sudan, the Niger, Egypt and Chad first; a distribution over all origins in Bangladesh.
 */
const doubted: ReadonlySet<string> = new Set(['PSE LBY', 'BHR BGD', 'VAT CHL']);

/** Whether a pair of the migrant stock is too doubtful to be told as where most are from, or live. */
export function isDoubtedStock(origin: EconomyCode, destination: EconomyCode): boolean {
  return doubted.has(`${origin} ${destination}`);
}
