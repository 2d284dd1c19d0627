import type { Query } from '../../database/query.ts';
import { betweenEnds } from '../sending-costs/queries.ts';
import type { EndsSettings } from '../sending-costs/settings.ts';
import type { AmountRow } from './model.ts';
import sql from './query.sql?raw';

/** Both amounts of each quarter. */
export function amountQuery(ends: EndsSettings): Query<AmountRow> {
  return betweenEnds('cost-by-amount', sql, ends);
}
