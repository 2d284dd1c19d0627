import { cutMark } from './cut-mark.ts';
import type { ReadOnlyStatement } from './read-only-statement.ts';

/** A statement made around a user's own, which begins behind `before`. */
export interface WrappedStatement {
  sql: string;
  before: string;
  /** Where in `before` the statements begin that it reads by name. */
  givenAt: number;
}

/** A column of a user's result as the engine describes it: its type in full. */
export interface DescribedColumn {
  name: string;
  type: string;
}

/** The longest text of a cell that a page fetches; see `cutMark`. */
export const cellLimit = 10_000;

/** Asks for the columns of a statement without running it. */
export function describing(statement: ReadOnlyStatement): WrappedStatement {
  return wrap('DESCRIBE ', statement, '*', '');
}

/** Asks for the engine's plan of a statement. */
export function planning(statement: ReadOnlyStatement): WrappedStatement {
  const verb = statement.plan === 'explain analyze' ? 'EXPLAIN ANALYZE ' : 'EXPLAIN ';
  return wrap(verb, statement, '*', '');
}

/** Asks how many rows a statement gives. */
export function counting(statement: ReadOnlyStatement): WrappedStatement {
  return wrap('', statement, 'count(*)::DOUBLE AS rows', '');
}

/** Asks which of some names the atlas has for its own tables, views or macros; `own.x` is no `x`. */
export function takenNames(names: readonly string[]): string {
  const list = names.map((name) => `'${name.replaceAll("'", "''")}'`).join(', ');
  return `SELECT DISTINCT name FROM (
    SELECT table_name AS name FROM duckdb_tables() WHERE database_name <> 'own' UNION ALL
    SELECT view_name FROM duckdb_views() UNION ALL
    SELECT function_name FROM duckdb_functions() WHERE function_type LIKE '%macro'
  ) WHERE lower(name) IN (${list})`;
}

/**
 * The first rows of a statement as columns `c0`, `c1`, …: booleans, and numbers of no more digits
 * than the page can hold, as they are; everything else as text.
 *
 * @param letters of a cell at most
 */
export function reading(
  statement: ReadOnlyStatement,
  columns: readonly DescribedColumn[],
  limit: number,
  letters: number = cellLimit,
): WrappedStatement {
  const names = columns.map((_, at) => `c${at}`);
  const values = columns.map(({ type }, at) =>
    isPlain(type) ? `c${at}` : asText(`c${at}`, letters),
  );
  return wrap('', statement, values.join(', '), ` AS written(${names.join(', ')}) LIMIT ${limit}`);
}

function wrap(
  verb: string,
  { text, given }: ReadOnlyStatement,
  columns: string,
  after: string,
): WrappedStatement {
  const before = `${verb}${given?.sql ?? ''}SELECT ${columns} FROM (\n`;
  return { sql: `${before}${text}\n)${after}`, before, givenAt: verb.length };
}

const plain =
  /^(?:BOOLEAN|U?(?:TINY|SMALL)INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL\((?:\d|1[0-5]),\d+\))$/;

/** Whether the engine's type reaches the page as it is: as a number or a boolean. */
const isPlain = (type: string) => plain.test(type);

/** Whether the engine's type is of numbers that may have more digits than the page's numbers keep. */
export const isLongNumber = (type: string) =>
  /^(?:U?(?:BIG|HUGE)INT|DECIMAL\(.*)$/.test(type) && !isPlain(type);

function asText(column: string, letters: number): string {
  const text = `${column}::VARCHAR`;
  return `CASE WHEN length(${text}) > ${letters} THEN left(${text}, ${letters}) || '${cutMark}' ELSE ${text} END AS ${column}`;
}

/** A type short enough to read: an enum without its words. */
export function shortType(type: string): string {
  return type.replaceAll(/ENUM\((?:'(?:[^']|'')*'(?:, )?)*\)/g, 'ENUM');
}
