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

/**
 * The years a view is of: the newest of its kind unless one is asked for, and the one before it to
 * compare with. A year that the kind has no corridors of counts as not asked for.
 *
 * @param known every year of either kind
 */
export function yearsOf(
  { kind, year, since }: Pick<TableSettings, 'kind' | 'year' | 'since'>,
  known: readonly Pick<TableYear, 'kind' | 'year'>[],
): { all: readonly number[]; year: number; since: number } {
  const all = known
    .filter((one) => one.kind === kind)
    .map((one) => one.year)
    .toSorted((a, b) => a - b);
  const chosen = year !== null && all.includes(year) ? year : (all.at(-1) ?? 0);
  const before = all.findLast((one) => one < chosen) ?? all.find((one) => one > chosen) ?? chosen;
  return {
    all,
    year: chosen,
    since: since !== null && all.includes(since) && since !== chosen ? since : before,
  };
}
