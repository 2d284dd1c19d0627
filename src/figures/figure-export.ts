import type { AtlasDatabase } from '../database/atlas-database.ts';
import { plainValue } from '../database/plain-value.ts';
import type { Query } from '../database/query.ts';
import type {
  ColumnType,
  Exportable,
  ExportCell,
  ExportColumn,
  ExportTable,
} from '../exports/export-source.ts';
import type { EconomyName } from '../language/index.ts';

/** Columns that hold an economy's code, when every value of theirs looks like one. */
const code = /^[A-Z]{3}$/;

interface Asked {
  /** Name of the table. */
  name: string;
  query: Query<unknown>;
}

/**
 * The rows of questions as tables to take away: every column of the answer as the database gives
 * it, and after each column of economies' codes their names in the reader's language.
 */
export async function answerTables(
  database: AtlasDatabase,
  asked: readonly Asked[],
  economyName: EconomyName,
): Promise<ExportTable[]> {
  const answers = await Promise.all(asked.map(({ query }) => database.run(query)));
  return answers.map(({ rows }, index) =>
    tableOf(asked[index]?.name ?? 'rows', rows as readonly Record<string, unknown>[], economyName),
  );
}

export function tableOf(
  name: string,
  rows: readonly Readonly<Record<string, unknown>>[],
  economyName: EconomyName,
): ExportTable {
  const ids = Object.keys(rows[0] ?? {});
  const columns: ExportColumn[] = [];
  const reads: ((row: Readonly<Record<string, unknown>>) => ExportCell)[] = [];
  for (const id of ids) {
    const values = rows.map((row) => row[id]).filter((value) => value !== null);
    columns.push({ id, type: typeOf(values), label: id });
    reads.push((row) => cellOf(row[id]));
    if (values.length === 0 || !values.every((value) => code.test(String(value)))) continue;
    columns.push({ id: `${id}_name`, type: 'text', label: `${id}_name` });
    reads.push((row) => (row[id] === null ? null : economyName(String(row[id]))));
  }
  return { name, columns, rows: rows.map((row) => reads.map((read) => read(row))) };
}

function cellOf(value: unknown): ExportCell {
  const plain = plainValue(value);
  return plain === null || typeof plain !== 'object'
    ? (plain as ExportCell)
    : JSON.stringify(plain);
}

function typeOf(values: readonly unknown[]): ColumnType {
  if (values.length === 0) return 'text';
  if (values.every((value) => typeof value === 'boolean')) return 'boolean';
  if (values.every((value) => Number.isInteger(value))) return 'integer';
  if (values.every((value) => typeof value === 'number')) return 'number';
  return 'text';
}

/** `matricesOfSender` as `matrices_of_sender`. */
export function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replaceAll(/\W/g, '_');
}

/** Questions as statements that a reader can run on the public database. */
export function statementsOf(asked: readonly Asked[]): Exportable['statements'] {
  return asked.map(({ query: { sql, parameters } }) => ({ sql, parameters }));
}
