import type { Query } from '../../database/query.ts';
import { betweenEnds } from '../sending-costs/queries.ts';
import type { EndsSettings } from '../sending-costs/settings.ts';
import type { RegionRow } from './model.ts';
import sql from './query.sql?raw';

/** Both means of each quarter and region, of receivers and of senders. */
export function regionsQuery(ends: EndsSettings): Query<RegionRow> {
  return betweenEnds('cost-by-region', sql, ends);
}
