import type { SourceUse } from './citation.ts';
import { knownEditions, newestEdition } from './known-editions.ts';
import { baseMatrix, matrixUse, matrixYears } from './matrices.ts';
import { joinedStock, revisionsOf, type StockChoice } from './stock.ts';
import { totalUses } from './totals.ts';

/** Incomes by which the estimate shares money out; nothing but the estimate names this very use. */
const incomes: SourceUse = { source: 'wb-wdi', table: 'indicator', parts: ['gdp_person_ppp'] };

/** Whether the estimate of who sent what to whom is among what something rests on. */
export function restsOnEstimate(uses: readonly SourceUse[]): boolean {
  return uses.includes(incomes);
}

/**
 * What the estimate of who sent what to whom rests on: totals, the migrant stock, incomes and the
 * matrices before.
 *
 * @param years those that are shown; every year if absent
 */
export function modelUses(
  stock: StockChoice = joinedStock,
  years?: readonly number[],
): SourceUse[] {
  const bases = new Set(years?.map(baseMatrix) ?? matrixYears);
  return [
    ...totalUses('received', 'headline', years),
    ...revisionsOf(stock).map((edition) => ({ source: 'undesa-ims', edition })),
    incomes,
    ...matrixUse(...bases),
  ];
}

/** Every release of prices that has rows of the years. */
export function pricesOf(from: number, to = from): SourceUse {
  return { source: 'wb-rpw', table: 'sending_cost', from, to };
}

/** The releases of prices of some years, which may have none. */
export function pricesIn(from: number, to = from): SourceUse[] {
  const has = knownEditions.some(
    ({ source, table, first, last }) =>
      source === 'wb-rpw' && table === 'sending_cost' && first <= to && from <= last,
  );
  return has ? [pricesOf(from, to)] : [];
}

/** The newest year that there are prices of. */
export const recentPriceYear: number = newestEdition('wb-rpw', 'sending_cost')?.last ?? 0;

/** The releases that the newest price of the last three years can be from. */
export function recentPrices(): SourceUse {
  return pricesOf(recentPriceYear - 2, recentPriceYear);
}

/** The newest year of the totals that the estimate shares out. */
export const lastTotalYear: number = Math.max(
  ...knownEditions
    .filter(({ table, parts }) => table === 'remittance_total' && parts.includes('received'))
    .map(({ last }) => last),
);
