import type { Query } from '../../database/query.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import { economyPack } from '../shared/economies-settings.ts';
import type { FactRow } from './fact-row.ts';
import sql from './query.sql?raw';

/** The newest figure of each kind about an economy. */
export function summaryQuery(economy: EconomyCode): Query<FactRow> {
  return {
    id: 'economy-summary',
    sql,
    parameters: { economy },
    resultPack: economyPack(economy),
  };
}
