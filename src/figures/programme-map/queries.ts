import type { Query } from '../../database/query.ts';
import type { MoneySeries } from '../../domain/money-series.ts';
import type { PlaceRow } from './model.ts';
import sql from './query.sql?raw';

/** What stands beside each economy with a programme, its money as the series has it. */
export function placesQuery(series: MoneySeries): Query<PlaceRow> {
  return { id: 'programme-map', sql, parameters: { series } };
}
