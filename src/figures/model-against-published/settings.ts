import { matrixYears, newestMatrixYear } from '../../domain/editions/matrices.ts';
import { newestStock, stockEditions } from '../../domain/editions/stock.ts';
import { choiceParameter, integerParameter } from '../../domain/parameter-kinds.ts';
import type { ParameterSpec } from '../../domain/parameters.ts';
import { mostBeta, type EstimateSettings } from '../modelled-flows/settings.ts';

/** As the publisher worked: the newest matrix is from the last revision there was of the stock. */
export const againstDefaults: EstimateSettings = {
  year: newestMatrixYear,
  beta: 75,
  stock: stockEditions.find((stock) => Number(stock) <= newestMatrixYear) ?? newestStock,
};

export const againstParameters: ParameterSpec<EstimateSettings> = {
  year: {
    ...integerParameter<EstimateSettings>(
      matrixYears[0] ?? 0,
      newestMatrixYear,
      againstDefaults.year,
    ),
    validate: (year) => (matrixYears.includes(year) ? null : 'out_of_range'),
  },
  beta: integerParameter(0, mostBeta, againstDefaults.beta),
  stock: choiceParameter(stockEditions, againstDefaults.stock),
};
