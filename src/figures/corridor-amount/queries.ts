import type { Query } from '../../database/query.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import { corridorQuery } from '../shared/corridor-settings.ts';
import flowsSql from './flows.sql?raw';
import matricesSql from './matrices.sql?raw';
import pairsSql from './pairs.sql?raw';
import type { FlowRow, MatrixRow, PairRow } from './rows.ts';

/** All that is published of the corridors out of an economy, and the estimate where nothing is. */
export function flowsQuery(economy: EconomyCode): Query<FlowRow> {
  return corridorQuery('corridor-flows', flowsSql, economy);
}

/** Every published matrix, and what it holds of an economy. */
export function matricesQuery(economy: EconomyCode): Query<MatrixRow> {
  return corridorQuery('corridor-matrices', matricesSql, economy);
}

/** The corridors out of an economy that the estimate leaves out, and those that are doubted. */
export function pairsQuery(economy: EconomyCode): Query<PairRow> {
  return corridorQuery('corridor-pairs', pairsSql, economy);
}
