import type { Query } from '../../database/query.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import amounts from './amounts-set.sql?raw';
import type { EstimateSettings } from './settings.ts';
import stock from './stock-set.sql?raw';

export interface StockSetRow {
  year: number;
  origin: EconomyCode;
  destination: EconomyCode;
  female: number;
  male: number;
}

export interface AmountsSetRow {
  kind: 'received' | 'income' | 'earned' | 'survey';
  economy: EconomyCode | null;
  year: number | null;
  value: number;
}

export interface WorkingSetRows {
  stock: readonly StockSetRow[];
  amounts: readonly AmountsSetRow[];
}

/** All that the estimate needs, whatever the year, β and assumption: asked once a revision. */
export function workingSetQueries(edition: EstimateSettings['stock']): {
  readonly stock: Query<StockSetRow>;
  readonly amounts: Query<AmountsSetRow>;
} {
  return {
    stock: { id: 'stock-set', sql: stock, parameters: { edition: Number(edition) } },
    amounts: { id: 'amounts-set', sql: amounts, parameters: {} },
  };
}
