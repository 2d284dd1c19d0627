import type { Query } from '../../database/query.ts';
import { betweenEnds } from '../sending-costs/queries.ts';
import type { EndsSettings } from '../sending-costs/settings.ts';
import type { RankedRow } from './model.ts';
import sql from './query.sql?raw';

/** Every corridor of the newest round of prices. */
export function rankedQuery(ends: EndsSettings): Query<RankedRow> {
  return betweenEnds('cost-ranked', sql, ends);
}
