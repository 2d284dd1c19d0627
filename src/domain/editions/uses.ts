import type { SourceUse } from './citation.ts';
import { knownEditions, newestEdition } from './known-editions.ts';
import type { StockEdition } from './stock.ts';
import { totalUses } from './totals.ts';

/**
 * What the estimate of who sent what to whom rests on, with a revision of the migrant stock.
 *
 * @param years those that are shown; every year if absent
 */
export function modelUses(stock: StockEdition, years?: readonly number[]): SourceUse[] {
  return [
    ...totalUses('received', 'headline', years),
    { source: 'undesa-ims', edition: stock },
    { source: 'wb-wdi', table: 'indicator', parts: ['gdp_person_ppp'] },
  ];
}

/** Every release of prices that has rows of the years. */
export function pricesOf(from: number, to = from): SourceUse {
  return { source: 'wb-rpw', table: 'sending_cost', from, to };
}

/** The releases that the newest price of the last three years can be from. */
export function recentPrices(): SourceUse {
  const newest = newestEdition('wb-rpw', 'sending_cost')?.last ?? 0;
  return pricesOf(newest - 2, newest);
}

/** The newest year of the totals that the estimate shares out. */
export const lastTotalYear: number = Math.max(
  ...knownEditions
    .filter(({ table, parts }) => table === 'remittance_total' && parts.includes('received'))
    .map(({ last }) => last),
);
