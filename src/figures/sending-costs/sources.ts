import type { SourceUse } from '../../domain/editions/citation.ts';
import { matrixUse, matrixYears } from '../../domain/editions/matrices.ts';

const firstPriced = 2011;

/** Every release of prices, and what else costs can rest on. */
export const pricesUsed: readonly SourceUse[] = [
  { source: 'wb-rpw', table: 'sending_cost', from: 0 },
];

/** Prices, and the matrices of the years that have any, which weigh them. */
export const pricesWeighed = (): readonly SourceUse[] => [
  ...pricesUsed,
  ...matrixUse(...matrixYears.filter((year) => year >= firstPriced)),
];
