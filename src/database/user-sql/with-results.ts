import { namesMade, tablePlaces } from '../schema/tables-in.ts';
import { sqlTokens, type SqlToken } from '../sql-tokens.ts';
import {
  firstWords,
  nameOf,
  readOnlyStatement,
  type Given,
  type ReadOnlyStatement,
} from './read-only-statement.ts';
import { UserSqlError } from './user-sql-error.ts';

/** A statement of the user's that others read by its name, as a table. */
export interface NamedStatement {
  /** Small Latin letters, digits and underscores, not beginning with a digit. */
  name: string;
  sql: string;
}

const namePattern = /^[a-z_][a-z0-9_]*$/;

/**
 * The statement with those it reads by name put before it: each only if it passes the gate by itself.
 * They run anew with it, so they are never older than the statement.
 *
 * @throws {UserSqlError} where one of them does not pass (`within` is its name), or reads itself
 * @throws {RangeError} for a name that is none
 */
export function withResults(
  statement: ReadOnlyStatement,
  named: readonly NamedStatement[],
): ReadOnlyStatement {
  const byName = new Map(named.map((one) => [one.name, one]));
  for (const name of byName.keys())
    if (!namePattern.test(name)) throw new RangeError(`No name for a result: ${name}`);
  const found: { one: NamedStatement; statement: ReadOnlyStatement }[] = [];
  const done = new Set<string>();
  const visit = (sql: string, path: readonly string[]) => {
    for (const name of namesRead(sql, byName)) {
      if (path.includes(name)) {
        // What it makes itself, by a `WITH` of its own name.
        if (namesMade(piecesOf(sql)).has(name)) continue;
        throw circle(name);
      }
      if (done.has(name)) continue;
      const one = byName.get(name);
      if (!one) continue;
      const inner = within(name, () => readingOnly(one.sql));
      visit(inner.text, [...path, name]);
      done.add(name);
      found.push({ one, statement: inner });
    }
  };
  visit(statement.text, []);
  return found.length === 0 ? statement : { ...statement, given: givenBy(found) };
}

/** One text that gives the same rows without the names: for links, files and other programs. */
export function selfContained(sql: string, named: readonly NamedStatement[]): string {
  try {
    const { given, text } = withResults(readOnlyStatement(sql), named);
    return given ? `${given.sql}SELECT * FROM (\n${text}\n)` : sql;
  } catch {
    return sql;
  }
}

function givenBy(found: readonly { one: NamedStatement; statement: ReadOnlyStatement }[]): Given {
  let sql = 'WITH ';
  const parts = found.map(({ one, statement }, place) => {
    sql += `${place === 0 ? '' : ',\n'}"${one.name}" AS MATERIALIZED (SELECT * FROM (\n`;
    const at = sql.length;
    sql += `${statement.text}\n))`;
    return { name: one.name, sql: one.sql, at, statement };
  });
  return { sql: `${sql}\n`, parts };
}

/** A plan has no rows that another statement could read. */
function readingOnly(sql: string): ReadOnlyStatement {
  const statement = readOnlyStatement(sql);
  if (!statement.plan) return statement;
  throw new UserSqlError('refused', 'Refused (writing): EXPLAIN', {
    reason: 'writing',
    values: { what: { kind: 'text', value: 'EXPLAIN' } },
  });
}

const piecesOf = (sql: string) => [...sqlTokens(sql)].filter(({ kind }) => kind !== 'comment');

/** Names that stand where a table is read; a column of such a name reads nothing. */
function namesRead(sql: string, byName: ReadonlyMap<string, unknown>): string[] {
  const tokens = piecesOf(sql);
  const places = tablePlaces(tokens);
  const isName = (token: SqlToken, at: number) =>
    byName.has(nameOf(token)) &&
    !(token.kind === 'word' && firstWords.has(token.text.toLowerCase())) &&
    places.has(at) &&
    !/^[.(]$/.test(tokens[at + 1]?.text ?? '');
  return [...new Set(tokens.filter(isName).map(nameOf))];
}

function circle(name: string): UserSqlError {
  return new UserSqlError('statement', `${name} reads itself`, {
    reason: 'circle',
    values: { what: { kind: 'text', value: name } },
    within: name,
  });
}

function within<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof UserSqlError ? error.inside(name) : error;
  }
}
