import type { Query } from '../../database/query.ts';
import { betweenEnds } from '../sending-costs/queries.ts';
import type { EndsSettings } from '../sending-costs/settings.ts';
import type { QuarterRow } from './model.ts';
import sql from './query.sql?raw';

/** Both means of each quarter. */
export function quartersQuery(ends: EndsSettings): Query<QuarterRow> {
  return betweenEnds('cost-over-quarters', sql, ends);
}
