import { ImportError } from './import-error.ts';
import type { Row, Value } from './row.ts';
import type { Tables } from './table-files.ts';
import { keyOf, sortedRows } from './table-rows.ts';
import { tableNames, tables } from './tables.ts';
import type { Column, Table } from './tables/describe.ts';

/**
 * Holds every table to its description: types, required columns, ranges, unique keys, and
 * foreign keys.
 * @throws {ImportError} naming the table, the row of its CSV file and the reason.
 */
export function checkTables(all: Tables): void {
  const sorted = new Map(
    tableNames.map((name) => [name as string, sortedRows(tables[name], all[name])]),
  );
  for (const name of tableNames) {
    const rows = sorted.get(name)!;
    checkRows(tables[name], rows);
    checkForeignKeys(tables[name], rows, sorted);
  }
}

/** @throws {ImportError} for the first row that breaks the description of its table. */
export function checkRows(table: Table, rows: readonly Row[]): void {
  const file = `${table.name}.csv`;
  const names = new Set(table.columns.map((column) => column.name));
  const seen = new Set<string>();
  rows.forEach((row, index) => {
    const place = { file, row: index + 2 };
    for (const name of Object.keys(row))
      if (!names.has(name)) throw new ImportError(place, `the table has no column "${name}"`);
    for (const column of table.columns) {
      const wrong = fault(column, row[column.name] ?? null);
      if (wrong) throw new ImportError(place, `${column.name}: ${wrong}`);
    }
    const key = keyOf(row, table.key);
    if (seen.has(key))
      throw new ImportError(
        place,
        `the key ${table.key.join(', ')} is there twice: ${readable(row, table.key)}`,
      );
    seen.add(key);
  });
}

function fault(column: Column, value: Value): string | undefined {
  if (value === null || value === '') return column.required ? 'is empty' : undefined;
  const shown = JSON.stringify(value);
  const expected = column.type === 'string' || column.type === 'boolean' ? column.type : 'number';
  if (typeof value !== expected) return `expected ${column.type}, found ${shown}`;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return `${value} is not a number`;
    if (column.type === 'integer' && !Number.isInteger(value)) return `${value} is not whole`;
    if (column.minimum !== undefined && value < column.minimum)
      return `${value} is below ${column.minimum}`;
    if (column.maximum !== undefined && value > column.maximum)
      return `${value} is above ${column.maximum}`;
  }
  if (column.values && !column.values.includes(String(value)))
    return `${shown} is none of ${column.values.join(', ')}`;
  return undefined;
}

function checkForeignKeys(
  table: Table,
  rows: readonly Row[],
  all: ReadonlyMap<string, readonly Row[]>,
): void {
  for (const foreign of table.foreignKeys) {
    const there = new Set(all.get(foreign.table)!.map((row) => keyOf(row, foreign.references)));
    rows.forEach((row, index) => {
      const empty = foreign.columns.every((column) => (row[column] ?? '') === '');
      if (!empty && !there.has(keyOf(row, foreign.columns)))
        throw new ImportError(
          { file: `${table.name}.csv`, row: index + 2 },
          `${readable(row, foreign.columns)} is not in table ${foreign.table}`,
        );
    });
  }
}

function readable(row: Row, columns: readonly string[]): string {
  return columns.map((column) => `${column} ${JSON.stringify(row[column] ?? null)}`).join(', ');
}
