import type { Row } from '../row.ts';
import { userSqlErrorOf } from './engine-words.ts';
import type { UserSqlResult } from './user-sql-result.ts';
import type { AskOptions } from './ask-options.ts';
import type { UserSqlConnector } from './user-sql-connector.ts';
import { UserSqlError } from './user-sql-error.ts';
import type { ReadOnlyStatement } from './read-only-statement.ts';
import { exactNumber } from './exact-number.ts';
import { stoppable } from './stop.ts';
import {
  describing,
  isLongNumber,
  planning,
  reading,
  shortType,
  type DescribedColumn,
  type WrappedStatement,
} from './wrapped.ts';

export { readOnlyStatement } from './read-only-statement.ts';

/** Values at most, all columns together. */
const valueLimit = 2_000_000;
/** Letters at most, all cells together; about as many bytes as a page can hold with ease. */
const textLimit = 64_000_000;
const columnLimit = 1000;

/**
 * The rows of a statement from an engine that runs nothing else.
 *
 * @param statement what `readingStatement` found in `sql`
 * @param giveUp called when the engine is to be replaced: it does not stop, or is broken
 * @throws {UserSqlError}
 */
export async function answerOf(
  engine: UserSqlConnector,
  sql: string,
  statement: ReadOnlyStatement,
  options: AskOptions,
  giveUp: () => void,
): Promise<UserSqlResult> {
  const start = performance.now();
  const stop = stoppable(options.timeLimit, options.signal, giveUp);
  const read = async (wrapped: WrappedStatement, take: (rows: Row[]) => boolean) => {
    try {
      await stop.race(engine.read(wrapped.sql, take, stop.signal));
    } catch (error) {
      if (error instanceof UserSqlError) throw error;
      const found = userSqlErrorOf(error, sql, statement, wrapped);
      if (found.kind === 'engine' || found.kind === 'too_big') giveUp();
      throw found;
    }
  };
  try {
    const columns = statement.plan ? planColumns : await describedBy(statement, read);
    const limit = Math.max(1, Math.min(options.limit, Math.floor(valueLimit / columns.length)));
    const asked = statement.plan ? planning(statement) : reading(statement, columns, limit + 1);
    const rows = await rowsOf(asked, limit, read);
    for (const [at, { type }] of columns.entries())
      if (isLongNumber(type)) for (const row of rows) row[at] = exact(row[at]);
    return {
      columns: columns.map(({ name, type }) => ({ name, type: shortType(type) })),
      rows: rows.slice(0, limit),
      truncated: rows.length > limit,
      ms: performance.now() - start,
    };
  } finally {
    stop.done();
  }
}

type Read = (wrapped: WrappedStatement, take: (rows: Row[]) => boolean) => Promise<void>;

async function describedBy(statement: ReadOnlyStatement, read: Read): Promise<DescribedColumn[]> {
  const columns: DescribedColumn[] = [];
  await read(describing(statement), (rows) => {
    for (const row of rows)
      columns.push({ name: String(row['column_name']), type: String(row['column_type']) });
    return true;
  });
  if (columns.length <= columnLimit) return columns;
  throw new UserSqlError('too_big', `${columns.length} columns`, {
    reason: 'columns',
    values: { limit: { kind: 'count', value: columnLimit } },
  });
}

/** One row more than the limit, if there is one. */
async function rowsOf(asked: WrappedStatement, limit: number, read: Read): Promise<unknown[][]> {
  const rows: unknown[][] = [];
  let letters = 0;
  await read(asked, (batch) => {
    for (const row of batch) {
      const values = Object.values(row);
      for (const value of values) if (typeof value === 'string') letters += value.length;
      rows.push(values);
    }
    return letters <= textLimit && rows.length <= limit;
  });
  if (letters > textLimit) throw new UserSqlError('too_big', `${letters} letters`);
  return rows;
}

const exact = (value: unknown) => (typeof value === 'string' ? exactNumber(value) : value);

const planColumns: readonly DescribedColumn[] = [
  { name: 'explain_key', type: 'VARCHAR' },
  { name: 'explain_value', type: 'VARCHAR' },
];
