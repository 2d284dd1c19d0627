import type { Row, Value } from './row.ts';
import type { Table } from './tables/describe.ts';

/** The values of these columns as one text, for comparing and counting keys. */
export function keyOf(row: Row, columns: readonly string[]): string {
  return columns.map((column) => String(row[column] ?? '')).join('\u001f');
}

/** Rows in the order of the table's key: numbers by size, texts by code unit, no data first. */
export function sortedRows(table: Table, rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => {
    for (const column of table.key) {
      const order = compare(a[column] ?? null, b[column] ?? null);
      if (order !== 0) return order;
    }
    return 0;
  });
}

function compare(a: Value, b: Value): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : 1;
}

/**
 * The kept rows with the incoming ones in place of those of the same slice: what another file or
 * edition brought stays.
 */
export function mergedRows(table: Table, kept: readonly Row[], incoming: readonly Row[]): Row[] {
  if (table.slice.length === 0) return [...incoming];
  const replaced = new Set(incoming.map((row) => keyOf(row, table.slice)));
  return [...kept.filter((row) => !replaced.has(keyOf(row, table.slice))), ...incoming];
}
