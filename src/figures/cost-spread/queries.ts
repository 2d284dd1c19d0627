import type { Query } from '../../database/query.ts';
import { betweenEnds } from '../sending-costs/queries.ts';
import type { EndsSettings } from '../sending-costs/settings.ts';
import type { SpreadRow } from './model.ts';
import sql from './query.sql?raw';

/** How costs lie in each quarter. */
export function spreadQuery(ends: EndsSettings): Query<SpreadRow> {
  return betweenEnds('cost-spread', sql, ends);
}
