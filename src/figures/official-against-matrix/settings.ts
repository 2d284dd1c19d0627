import { newestMatrixYear } from '../../domain/editions/matrices.ts';
import { choiceParameter, integerParameter } from '../../domain/parameter-kinds.ts';
import type { ParameterSpec } from '../../domain/parameters.ts';
import { reporters, type Reporter } from '../official/reporters.ts';

/**
 * `weighted`: by the ratio of the two (its logarithm) times the larger amount; `ratio`: by the ratio
 * alone; `amount`: by what the bank reports.
 */
export const orders = ['weighted', 'ratio', 'amount'] as const;
export type Order = (typeof orders)[number];

export interface AgainstSettings {
  reporter: Reporter | 'every';
  year: number;
  order: Order;
}

export const againstSettings: ParameterSpec<AgainstSettings> = {
  reporter: choiceParameter<AgainstSettings['reporter'], AgainstSettings>(
    ['every', ...reporters],
    'every',
  ),
  year: integerParameter<AgainstSettings>(2000, 2100, newestMatrixYear),
  order: choiceParameter<Order, AgainstSettings>(orders, 'weighted'),
};
