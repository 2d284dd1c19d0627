import type { Query } from '../../database/query.ts';
import { betweenEnds } from '../sending-costs/queries.ts';
import type { EndsSettings } from '../sending-costs/settings.ts';
import type { CostMapRow } from './model.ts';
import sql from './query.sql?raw';

/** What sending to and from each economy cost, with the part of the money that its prices cover. */
export function costMapQuery(ends: EndsSettings): Query<CostMapRow> {
  return betweenEnds('cost-map', sql, ends);
}
