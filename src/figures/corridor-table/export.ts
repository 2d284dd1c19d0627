import { queryKey } from '../columns/query-columns.ts';
import { columnOf } from '../columns/column-of.ts';
import type { Columns } from '../columns/load-columns.ts';
import type { ExportCell, ExportTable } from '../../exports/export-source.ts';
import type { PlacedEconomy } from '../../domain/placed-economy.ts';
import { extraValue, type ExtraColumn } from './extra-columns.ts';
import type { CorridorRow } from './rows.ts';
import table from './table.sql?raw';

const ofEnd = /^(sender|receiver)_(name|region|income|ldc|lldc|sids|fcv)$/;

/**
 * Rows as a table to be taken away: every column that the database gives, whichever are shown,
 * under its names for them, with its types and units; extra columns last.
 *
 * @param says.label what a column is called
 */
export function exportTable(
  rows: readonly CorridorRow[],
  economies: readonly PlacedEconomy[],
  extras: readonly ExtraColumn[],
  says: Columns & { label: (column: string) => string },
): ExportTable {
  const ends = new Map(economies.map((one) => [one.economy, one]));
  // Without what the build knows of them, those that the rows have are described by their values.
  const known = says.known[queryKey(table)];
  const columns = Object.keys(known ?? rows[0] ?? {}).map((id) => {
    const values = rows.map(cellsOf(id, ends));
    const found = values.filter((value) => value !== null);
    const column = columnOf(known?.[id], id, found, says.column);
    return { values, column: { ...column, label: says.label(id) } };
  });
  return {
    name: 'corridors',
    columns: [
      ...columns.map(({ column }) => column),
      ...extras.map(({ id, label, unit }) => ({ id, type: 'number' as const, label, unit })),
    ],
    rows: rows.map((row, at): ExportCell[] => [
      ...columns.map(({ values }) => values[at] ?? null),
      ...extras.map((extra) => extraValue(extra, row)),
    ]),
  };
}

/** How a column's cell is read from a row; what is told of an end is that of its economy. */
function cellsOf(
  id: string,
  economies: ReadonlyMap<string, PlacedEconomy>,
): (row: CorridorRow) => ExportCell {
  const [, end, name] = ofEnd.exec(id) ?? [];
  if (!end) return (row) => row[id as keyof CorridorRow] ?? null;
  return (row) =>
    economies.get(row[end as 'sender' | 'receiver'])?.[name as keyof PlacedEconomy] ?? null;
}
