import type { Query } from '../../database/query.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import amounts from './amounts-set.sql?raw';
import excluded from './excluded-set.sql?raw';
import type { EstimateSettings } from './settings.ts';
import matrices from './matrix-set.sql?raw';
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

export interface MatrixSetRow {
  year: number;
  sender: EconomyCode;
  receiver: EconomyCode;
  /** Part of what the receiver got, 0 to 1. */
  share: number;
}

/** A pair that the estimate leaves out from a year on; 0 is in every year. */
export interface ExcludedSetRow {
  sender: EconomyCode;
  receiver: EconomyCode;
  since: number;
}

export interface WorkingSetRows {
  stock: readonly StockSetRow[];
  matrices: readonly MatrixSetRow[];
  amounts: readonly AmountsSetRow[];
  excluded: readonly ExcludedSetRow[];
}

/** All that the estimate needs, whatever the year, β and assumption: asked once a revision. */
export function workingSetQueries(edition: EstimateSettings['stock']): {
  readonly stock: Query<StockSetRow>;
  readonly matrices: Query<MatrixSetRow>;
  readonly amounts: Query<AmountsSetRow>;
  readonly excluded: Query<ExcludedSetRow>;
} {
  return {
    stock: { id: 'stock-set', sql: stock, parameters: { edition } },
    matrices: { id: 'matrix-set', sql: matrices, parameters: {} },
    amounts: { id: 'amounts-set', sql: amounts, parameters: {} },
    excluded: { id: 'excluded-set', sql: excluded, parameters: {} },
  };
}
