import type { Query } from '../../database/query.ts';
import sql from './query.sql?raw';
import type { CorridorRow, TableYear } from './rows.ts';
import type { TableKind } from './table-kind.ts';
import type { TableSettings } from './settings.ts';
import years from './years.sql?raw';

/** What a question for rows depends on, every year said. */
export interface Asked {
  kind: TableKind;
  year: number;
  since: number;
  stock: TableSettings['stock'];
}

export function corridorsQuery({ kind, year, since, stock }: Asked): Query<CorridorRow> {
  return {
    id: 'corridor-table',
    sql,
    parameters: { kind, year, since, stock: Number(stock) },
  };
}

export const tableYearsQuery: Query<TableYear> = {
  id: 'corridor-table-years',
  sql: years,
  parameters: {},
};
