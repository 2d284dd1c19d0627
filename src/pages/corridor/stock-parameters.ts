import { choiceParameter } from '../../domain/parameter-kinds.ts';
import type { ParameterSpec } from '../../domain/parameters.ts';
import { newestStock, stockEditions, type StockEdition } from '../../domain/editions/stock.ts';

/** What the page's address carries after the two ends. */
export const stockParameters: ParameterSpec<{ stock: StockEdition }> = {
  stock: choiceParameter<StockEdition, { stock: StockEdition }>(stockEditions, newestStock),
};
