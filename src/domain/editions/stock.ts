import { knownEditions } from './known-editions.ts';

/** A revision of the migrant stock, by its year. */
export type StockEdition = string;

const revisions = knownEditions.filter(({ table }) => table === 'migrant_stock');

/** The revisions, newest first; they disagree for the same year and are never mixed. */
export const stockEditions: readonly StockEdition[] = revisions.map(({ edition }) => edition);

export const newestStock: StockEdition = stockEditions[0] ?? '';

/** A revision, or the two newest joined, as the estimate can take them. */
export type StockChoice = StockEdition;

/** The two newest revisions joined, and each alone. */
export const joinedStock: StockChoice = 'joined';
export const stockChoices: readonly StockChoice[] = [joinedStock, ...stockEditions];

/** The revisions that a choice rests on. */
export function revisionsOf(choice: StockChoice): readonly StockEdition[] {
  return choice === joinedStock ? stockEditions.slice(0, 2) : [choice];
}

/** The newest year that a revision counts; 0 for one that is not there. */
export function lastStockYear(edition: StockEdition): number {
  return revisions.find((one) => one.edition === edition)?.last ?? 0;
}
