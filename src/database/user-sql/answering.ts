import type { Row } from '../row.ts';
import { userSqlErrorOf } from './engine-words.ts';
import type { UserSqlResult } from './user-sql-result.ts';
import type { AskOptions } from './ask-options.ts';
import type { UserSqlConnector } from './user-sql-connector.ts';
import { UserSqlError } from './user-sql-error.ts';
import type { ReadOnlyStatement } from './read-only-statement.ts';
import { cutMark } from './cut-mark.ts';
import { exactNumber } from './exact-number.ts';
import { stoppable } from './stop.ts';
import {
  cellLimit,
  counting,
  describing,
  isLongNumber,
  planning,
  reading,
  shortType,
  takenNames,
  type DescribedColumn,
  type WrappedStatement,
} from './wrapped.ts';

export { readOnlyStatement } from './read-only-statement.ts';
export { untilReady } from './until-ready.ts';
export { withResults } from './with-results.ts';

/**
 * At most, on a page and for a file: values of all columns together; letters of all cells together,
 * about as many bytes as can be held with ease; letters of a cell.
 */
const limits = {
  page: { values: 2_000_000, letters: 64_000_000, cell: cellLimit },
  file: { values: 12_000_000, letters: 400_000_000, cell: 1_000_000 },
} as const;
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
    if (statement.given) await refuseTaken(statement, read);
    const columns = statement.plan ? planColumns : await describedBy(statement, read);
    const { whole } = options;
    const most = limits[whole ? 'file' : 'page'];
    const limit = Math.max(1, Math.min(options.limit, Math.floor(most.values / columns.length)));
    const total = whole && !statement.plan ? await countedBy(statement, read) : 0;
    const asked = statement.plan
      ? planning(statement)
      : reading(statement, columns, limit + 1, most.cell);
    const { rows, cut } = await rowsOf(asked, limit, most.letters, read, (count) =>
      whole?.onRows(Math.min(count, limit), total),
    );
    // A file of what there is room for is marked; a page with too much on it would not answer.
    if (cut && !whole) throw new UserSqlError('too_big', `more than ${most.letters} letters`);
    for (const [at, { type }] of columns.entries())
      if (isLongNumber(type)) for (const row of rows) row[at] = exact(row[at]);
    return {
      columns: columns.map(({ name, type }) => ({ name, type: shortType(type) })),
      rows: rows.slice(0, limit),
      truncated: cut || rows.length > limit || (whole !== undefined && hasCutCell(rows, most.cell)),
      ms: performance.now() - start,
    };
  } finally {
    stop.done();
  }
}

/** A text as long as that is one that the engine cut. */
const hasCutCell = (rows: readonly (readonly unknown[])[], letters: number) =>
  rows.some((row) =>
    row.some(
      (value) => typeof value === 'string' && value.length > letters && value.endsWith(cutMark),
    ),
  );

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

async function countedBy(statement: ReadOnlyStatement, read: Read): Promise<number> {
  let count = 0;
  await read(counting(statement), ([row]) => {
    count = Number(row?.['rows'] ?? 0);
    return true;
  });
  return count;
}

/** A result of the name of an atlas's table would give the atlas's macros other figures. */
async function refuseTaken({ given }: ReadOnlyStatement, read: Read): Promise<void> {
  const taken: string[] = [];
  const sql = takenNames((given?.parts ?? []).map(({ name }) => name));
  await read({ sql, before: '', givenAt: 0 }, (rows) => {
    for (const { name } of rows) taken.push(String(name));
    return true;
  });
  const [name] = taken;
  if (name === undefined) return;
  throw new UserSqlError('refused', `Refused (taken): ${name}`, {
    reason: 'taken',
    values: { what: { kind: 'text', value: name } },
  });
}

/** One row more than the limit, if there is one. */
async function rowsOf(
  asked: WrappedStatement,
  limit: number,
  mostLetters: number,
  read: Read,
  onRows: (count: number) => void,
): Promise<{ rows: unknown[][]; cut: boolean }> {
  const rows: unknown[][] = [];
  let letters = 0;
  await read(asked, (batch) => {
    for (const row of batch) {
      const values = Object.values(row);
      for (const value of values) if (typeof value === 'string') letters += value.length;
      rows.push(values);
    }
    onRows(rows.length);
    return letters <= mostLetters && rows.length <= limit;
  });
  return { rows, cut: letters > mostLetters };
}

const exact = (value: unknown) => (typeof value === 'string' ? exactNumber(value) : value);

const planColumns: readonly DescribedColumn[] = [
  { name: 'explain_key', type: 'VARCHAR' },
  { name: 'explain_value', type: 'VARCHAR' },
];
