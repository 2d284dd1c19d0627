import { newestStock, stockEditions, type StockEdition } from '../../domain/editions/stock.ts';
import { lastTotalYear } from '../../domain/editions/uses.ts';
import { choiceParameter, integerParameter } from '../../domain/parameter-kinds.ts';
import type { ParameterSpec } from '../../domain/parameters.ts';

/** What a woman sends for each dollar that a man sends, in one way of assuming it. */
export type Sending = 'per_person' | 'income' | 'survey' | 'free';

/** Those that come from a source; the range is over them. */
export const presets = ['per_person', 'income', 'survey'] as const;

export const sendings: readonly Sending[] = [...presets, 'free'];

/** The settings of the estimate of who sent what to whom. */
export interface EstimateSettings {
  /** 2000 to the newest year of recorded totals. */
  year: number;
  /** Hundredths of the power to which income above the home income counts. */
  beta: number;
  /** Revision of the migrant stock. */
  stock: StockEdition;
}

export const firstYear = 2000;
export const lastYear = lastTotalYear;
export const mostBeta = 100;

export const estimateDefaults: EstimateSettings = { year: lastYear, beta: 75, stock: newestStock };

export const estimateParameters: ParameterSpec<EstimateSettings> = {
  year: integerParameter(firstYear, lastYear, estimateDefaults.year),
  beta: integerParameter(0, mostBeta, estimateDefaults.beta),
  stock: choiceParameter(stockEditions, estimateDefaults.stock),
};

/** The settings as the SQL of the estimate takes them. */
export function estimateScalars({ year, beta, stock }: EstimateSettings) {
  return { year, beta: beta / 100, edition: Number(stock) };
}
