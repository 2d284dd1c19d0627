import type { Query } from '../../database/query.ts';
import { betweenEnds } from '../sending-costs/queries.ts';
import type { EndsSettings } from '../sending-costs/settings.ts';
import type { CostMapRow } from './model.ts';
import { costMapPack } from './pack.ts';
import sql from './query.sql?raw';

/** What sending to and from each economy cost, with the part of the money that its prices cover. */
export function costMapQuery(ends: EndsSettings): Query<CostMapRow> {
  // A file of its own: its embed has no room for what the page opens with.
  return { ...betweenEnds<CostMapRow>('cost-map', sql, ends), resultPack: costMapPack };
}
