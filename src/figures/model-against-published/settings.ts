import { choiceParameter, integerParameter } from '../../domain/parameter-kinds.ts';
import type { ParameterSpec } from '../../domain/parameters.ts';
import { mostBeta, type EstimateSettings } from '../modelled-flows/settings.ts';

/** Years of a published matrix. */
export const matrixYears = [2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2021] as const;

/** As the publisher worked: the newest matrix is from the revision of 2020. */
export const againstDefaults: EstimateSettings = { year: 2021, beta: 75, stock: '2020' };

export const againstParameters: ParameterSpec<EstimateSettings> = {
  year: {
    ...integerParameter<EstimateSettings>(2010, 2021, againstDefaults.year),
    fits: (year) => (matrixYears.some((one) => one === year) ? null : 'out_of_range'),
  },
  beta: integerParameter(0, mostBeta, againstDefaults.beta),
  stock: choiceParameter(['2020', '2024'], againstDefaults.stock),
};
