import { firstMatrixYear, matrixYears, newestMatrixYear } from '../../domain/editions/matrices.ts';
import { integerParameter } from '../../domain/parameter-kinds.ts';
import type { ParameterSpec } from '../../domain/parameters.ts';
import {
  estimateDefaults,
  estimateParameters,
  type EstimateSettings,
} from '../modelled-flows/settings.ts';

/** The setting that is used, as a forecast of the newest matrix from the one before it. */
export const againstDefaults: EstimateSettings = {
  ...estimateDefaults,
  year: newestMatrixYear,
};

export const againstParameters: ParameterSpec<EstimateSettings> = {
  ...estimateParameters,
  year: {
    ...integerParameter<EstimateSettings>(firstMatrixYear, newestMatrixYear, againstDefaults.year),
    validate: (year) => (matrixYears.includes(year) ? null : 'out_of_range'),
  },
};
