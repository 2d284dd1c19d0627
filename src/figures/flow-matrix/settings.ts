import { choiceParameter } from '../../domain/parameter-kinds.ts';
import type { ParameterSpec } from '../../domain/parameters.ts';
import { largest } from '../flow-bands/pack.ts';
import { flowsParameters, type FlowsSettings } from '../flow-bands/settings.ts';

/** What rows and columns stand for: the groups of the page, the largest economies, or all of them. */
export const matrixCells = ['groups', largest, 'all'] as const;
export type MatrixCells = (typeof matrixCells)[number];

/** How rows and columns follow one another. */
export const matrixOrders = ['size', 'region', 'similar'] as const;
export type MatrixOrder = (typeof matrixOrders)[number];

export interface MatrixSettings extends FlowsSettings {
  cells: MatrixCells;
  order: MatrixOrder;
}

export const matrixSettings: ParameterSpec<MatrixSettings> = {
  ...flowsParameters<MatrixSettings>(),
  cells: choiceParameter<MatrixCells, MatrixSettings>(matrixCells, largest),
  order: choiceParameter<MatrixOrder, MatrixSettings>(matrixOrders, 'size'),
};
