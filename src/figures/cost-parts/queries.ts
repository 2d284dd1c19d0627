import type { Query } from '../../database/query.ts';
import { betweenEnds } from '../sending-costs/queries.ts';
import type { EndsSettings } from '../sending-costs/settings.ts';
import type { PartsRow } from './model.ts';
import sql from './query.sql?raw';

/** Fees and margins of each quarter. */
export function partsQuery(ends: EndsSettings): Query<PartsRow> {
  return betweenEnds('cost-parts', sql, ends);
}
