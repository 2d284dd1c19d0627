import { joinedStock, stockChoices, type StockChoice } from '../../domain/editions/stock.ts';
import { newestTotalYear } from '../../domain/editions/totals.ts';
import { lastTotalYear } from '../../domain/editions/uses.ts';
import { choiceParameter, integerParameter } from '../../domain/parameter-kinds.ts';
import type { ParameterSpec } from '../../domain/parameters.ts';

/** What a woman sends for each dollar that a man sends, in one way of assuming it. */
export type Sending = 'per_person' | 'income' | 'survey' | 'free';

/** Those that come from a source; the range is over them. */
export const presets = ['per_person', 'income', 'survey'] as const;

export const sendings: readonly Sending[] = [...presets, 'free'];

/** How the money is shared out, as the macro `modelled_flow` names it; the first is used. */
export const estimateMethods = [
  'blend',
  'rolled',
  'last_matrix',
  'ratha_shaw',
  'scale_free',
  'blend_fitted',
  'rolled_fitted',
  'ratha_shaw_fitted',
] as const;

export type EstimateMethod = (typeof estimateMethods)[number];

/** Whether a method also meets what senders are recorded to have paid. */
export function isFitted(method: EstimateMethod): boolean {
  return method.endsWith('_fitted');
}

/** The settings of the estimate of who sent what to whom. */
export interface EstimateSettings {
  /** 2000 to the newest year of recorded totals. */
  year: number;
  /** Hundredths of the power to which income above the home income counts. */
  beta: number;
  /** Revision of the migrant stock, or all joined. */
  stock: StockChoice;
  method: EstimateMethod;
}

export const firstYear = 2000;
export const lastYear = lastTotalYear;
export const mostBeta = 100;

/** The newest year with totals of most of the world, and the setting that won the contest. */
export const estimateDefaults: EstimateSettings = {
  year: newestTotalYear('received', 'headline'),
  beta: 75,
  stock: joinedStock,
  method: estimateMethods[0],
};

export const estimateParameters: ParameterSpec<EstimateSettings> = {
  year: integerParameter(firstYear, lastYear, estimateDefaults.year),
  beta: integerParameter(0, mostBeta, estimateDefaults.beta),
  stock: choiceParameter(stockChoices, estimateDefaults.stock),
  method: choiceParameter(estimateMethods, estimateDefaults.method),
};

/** The settings as the SQL of the estimate takes them. */
export function estimateScalars({ year, beta, stock, method }: EstimateSettings) {
  return { year, beta: beta / 100, edition: stock, method };
}
