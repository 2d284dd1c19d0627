import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellNumber } from './cell-number.ts';
import { csvText, readCsv } from './csv.ts';
import { ImportError } from './import-error.ts';
import type { Row, Value } from './row.ts';
import { fileOnDisk, type InputFile } from './input-file.ts';
import { sortedRows } from './table-rows.ts';
import { tableNames, tables, type TableName } from './tables.ts';
import type { Column, Table } from './tables/describe.ts';

export type Tables = Readonly<Record<TableName, readonly Row[]>>;

/** Reads the tables of a folder; one that has no file yet is empty. */
export function readTables(folder: string): Tables {
  const entries = tableNames.map((name) => {
    const location = join(folder, `${name}.csv`);
    return [
      name,
      existsSync(location) ? parseTable(tables[name], fileOnDisk(`${name}.csv`, location)) : [],
    ];
  });
  return Object.fromEntries(entries) as Tables;
}

/** Rows of a table's CSV file, typed as the table says; an empty cell is null. */
export function parseTable(table: Table, file: InputFile): Row[] {
  const { header, rows } = readCsv(file, []);
  const columns = new Map(table.columns.map((column) => [column.name, column]));
  const known = header.map((name) => columns.get(name));
  return rows.map(({ cells, row }) => {
    const typed: Record<string, Value> = {};
    known.forEach((column, place) => {
      if (column)
        typed[column.name] = parseCell(column, cells[place] ?? '', { file: file.path, row });
    });
    return typed;
  });
}

function parseCell(column: Column, cell: string, place: { file: string; row: number }): Value {
  if (cell === '') return null;
  if (column.type === 'string') return cell;
  if (column.type !== 'boolean') return cellNumber(cell, place, column.name);
  if (cell === 'true' || cell === 'false') return cell === 'true';
  throw new ImportError(place, `${column.name}: expected true or false, found "${cell}"`);
}

/** A table as CSV text: its columns in order, its rows in the order of the key. */
export function tableText(table: Table, rows: readonly Row[]): string {
  const names = table.columns.map((column) => column.name);
  return csvText(
    names,
    sortedRows(table, rows).map((row) => names.map((name) => row[name])),
  );
}

/** Writes the tables that have rows. @returns what was written. */
export function writeTables(folder: string, all: Tables): Map<TableName, string> {
  mkdirSync(folder, { recursive: true });
  const written = new Map<TableName, string>();
  for (const name of tableNames) {
    if (all[name].length === 0) continue;
    const text = tableText(tables[name], all[name]);
    writeFileSync(join(folder, `${name}.csv`), text);
    written.set(name, text);
  }
  return written;
}
