import type { EconomyCode } from '../../domain/economy.ts';
import type { Query } from '../../database/query.ts';
import type { AmountStatus, CorridorRow } from '../corridor-table/rows.ts';
import type { TableKind } from '../corridor-table/table-kind.ts';
import breaks from './breaks.sql?raw';
import members from './members.sql?raw';
import year from './year.sql?raw';

/** A row of `year.sql`; without a status there is no amount. */
export type YearRow = Pick<
  CorridorRow,
  | 'sender'
  | 'receiver'
  | 'usd'
  | 'lower'
  | 'upper'
  | 'female'
  | 'male'
  | 'women_status'
  | 'stock_year'
  | 'cost'
  | 'quotes'
  | 'cost_status'
  | 'cost_year'
> & { status: AmountStatus | null };

/** A row of `members.sql`. */
export interface MemberRow {
  year: number;
  economy: EconomyCode;
  as_sender: boolean;
  as_receiver: boolean;
}

/** A row of `breaks.sql`. */
export interface BreakRow {
  economy: EconomyCode;
  year: number;
  /** Whether it bars only a change that ends in the year. */
  at_end: boolean;
}

/** @param facts the year that costs and migrants are of */
export function yearQuery(
  kind: TableKind,
  of: number,
  facts: number,
  stock: number,
): Query<YearRow> {
  return { id: 'corridor-panel', sql: year, parameters: { kind, year: of, facts, stock } };
}

export const membersQuery: Query<MemberRow> = {
  id: 'corridor-panel-members',
  sql: members,
  parameters: {},
};

export const breaksQuery: Query<BreakRow> = {
  id: 'corridor-panel-breaks',
  sql: breaks,
  parameters: {},
};
