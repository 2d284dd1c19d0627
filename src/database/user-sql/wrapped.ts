import type { ReadOnlyStatement } from './read-only-statement.ts';

/** A statement made around a user's own, which begins behind `before`. */
export interface WrappedStatement {
  sql: string;
  before: string;
}

/** A column of a user's result as the engine describes it: its type in full. */
export interface DescribedColumn {
  name: string;
  type: string;
}

/** The longest text of a cell that is fetched; see `cutMark`. */
export const cellLimit = 10_000;
/** Put behind a text that was cut at `cellLimit`. */
export const cutMark = '…';

/** Asks for the columns of a statement without running it. */
export function describing({ text }: ReadOnlyStatement): WrappedStatement {
  return wrap('DESCRIBE SELECT * FROM (\n', text, '\n)');
}

/** Asks for the engine's plan of a statement. */
export function planning({ text, plan }: ReadOnlyStatement): WrappedStatement {
  const verb = plan === 'explain analyze' ? 'EXPLAIN ANALYZE' : 'EXPLAIN';
  return wrap(`${verb} SELECT * FROM (\n`, text, '\n)');
}

/**
 * The first rows of a statement as columns `c0`, `c1`, …: booleans, and numbers of no more digits
 * than the page can hold, as they are; everything else as text.
 */
export function reading(
  { text }: ReadOnlyStatement,
  columns: readonly DescribedColumn[],
  limit: number,
): WrappedStatement {
  const names = columns.map((_, at) => `c${at}`);
  const values = columns.map(({ type }, at) => (isPlain(type) ? `c${at}` : asText(`c${at}`)));
  const after = `\n) AS written(${names.join(', ')}) LIMIT ${limit}`;
  return wrap(`SELECT ${values.join(', ')} FROM (\n`, text, after);
}

function wrap(before: string, text: string, after: string): WrappedStatement {
  return { sql: before + text + after, before };
}

const plain =
  /^(?:BOOLEAN|U?(?:TINY|SMALL)INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL\((?:\d|1[0-5]),\d+\))$/;

/** Whether the engine's type reaches the page as it is: as a number or a boolean. */
const isPlain = (type: string) => plain.test(type);

/** Whether the engine's type is of numbers that may have more digits than the page's numbers keep. */
export const isLongNumber = (type: string) =>
  /^(?:U?(?:BIG|HUGE)INT|DECIMAL\(.*)$/.test(type) && !isPlain(type);

function asText(column: string): string {
  const text = `${column}::VARCHAR`;
  return `CASE WHEN length(${text}) > ${cellLimit} THEN left(${text}, ${cellLimit}) || '${cutMark}' ELSE ${text} END AS ${column}`;
}

/** A type short enough to read: an enum without its words. */
export function shortType(type: string): string {
  return type.replaceAll(/ENUM\((?:'(?:[^']|'')*'(?:, )?)*\)/g, 'ENUM');
}
