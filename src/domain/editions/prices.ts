import known from '../../../data/editions.json' with { type: 'json' };
import type { SourceUse } from './citation.ts';

/**
 * The year in whose dollars amounts of several years are compared: the newest of which all twelve
 * months of consumer prices of the United States are published. `us_deflator` has the same.
 */
export const priceYear: number = known.priceYear;

/** What dollars of another year rest on. */
export const priceUse: SourceUse = { source: 'bls-cpi', table: 'price_index' };
