import type { Query } from '../../database/query.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import { corridorQuery } from '../shared/corridor-settings.ts';
import sql from './query.sql?raw';
import type { PartnerRow } from './rows.ts';

/** Every corridor of an economy in the newest matrix. */
export function partnersQuery(economy: EconomyCode): Query<PartnerRow> {
  return corridorQuery<PartnerRow>('corridor-partners', sql, economy);
}
