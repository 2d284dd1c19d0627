import type { Query } from '../../database/query.ts';
import { betweenEnds } from '../sending-costs/queries.ts';
import type { EndsSettings } from '../sending-costs/settings.ts';
import type { SwingRow } from './model.ts';
import sql from './query.sql?raw';

/** How the corridors moved in five years. */
export function swingsQuery(ends: EndsSettings): Query<SwingRow> {
  return betweenEnds('cost-swings', sql, ends);
}
