import type { AtlasDatabase } from '../database/atlas-database.ts';
import { plainValue } from '../database/plain-value.ts';
import type { Query } from '../database/query.ts';
import type {
  Exportable,
  ExportCell,
  ExportColumn,
  ExportTable,
} from '../exports/export-source.ts';
import type { EconomyName } from '../language/index.ts';
import { columnOf, type SayColumn } from './columns/column-of.ts';

/** Columns that hold an economy's code, when every value of theirs looks like one. */
const code = /^[A-Z]{3}$/;

/** How what is taken away is said in the reader's language. */
export interface Said {
  economyName: EconomyName;
  column: SayColumn;
}

export interface Asked {
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
  said: Said,
): Promise<ExportTable[]> {
  const answers = await Promise.all(asked.map(({ query }) => database.run(query)));
  return asked.map(({ name, query }, index) =>
    tableOf(name, query.id, (answers[index]?.rows ?? []) as readonly AnswerRow[], said),
  );
}

type AnswerRow = Readonly<Record<string, unknown>>;

function tableOf(name: string, query: string, rows: readonly AnswerRow[], said: Said): ExportTable {
  const ids = Object.keys(rows[0] ?? {});
  const columns: ExportColumn[] = [];
  const reads: ((row: AnswerRow) => ExportCell)[] = [];
  for (const id of ids) {
    const values = rows.map((row) => row[id]).filter((value) => value !== null);
    const column = columnOf(query, id, values, said.column);
    columns.push(column);
    reads.push((row) => cellOf(row[id]));
    if (values.length === 0 || !values.every((value) => code.test(String(value)))) continue;
    const label = said.column('name_of', { column: column.label });
    columns.push({ id: `${id}_name`, type: 'text', label });
    reads.push((row) => (row[id] === null ? null : said.economyName(String(row[id]))));
  }
  return { name, columns, rows: rows.map((row) => reads.map((read) => read(row))) };
}

function cellOf(value: unknown): ExportCell {
  const plain = plainValue(value);
  return plain === null || typeof plain !== 'object'
    ? (plain as ExportCell)
    : JSON.stringify(plain);
}

/** `matricesOfSender` as `matrices_of_sender`. */
export function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replaceAll(/\W/g, '_');
}

/** Questions as statements that a reader can run on the public database. */
export function statementsOf(asked: readonly Asked[]): Exportable['statements'] {
  return asked.map(({ query: { sql, parameters } }) => ({ sql, parameters }));
}
