import { choiceParameter } from '../../domain/parameter-kinds.ts';
import type { ParameterSpec } from '../../domain/parameters.ts';
import { stockEditions, type StockEdition } from '../../figures/corridor-migrants/settings.ts';

/** What the page's address carries after the two ends. */
export const stockParameters: ParameterSpec<{ stock: StockEdition }> = {
  stock: choiceParameter<StockEdition, { stock: StockEdition }>(stockEditions, '2024'),
};
