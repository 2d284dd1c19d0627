import {
  BOOLEAN,
  DOUBLE,
  DuckDBInstance,
  SQLNULL,
  VARCHAR,
  type DuckDBConnection,
  type DuckDBType,
} from '@duckdb/node-api';
import type { Row } from '../row.ts';
import type { Connector } from '../connector.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { plainValue } from './plain-value.ts';
import type { Scalar } from '../query.ts';
import { nodeUserSql } from '../user-sql/node-user-sql.ts';

/** DuckDB in Node, over a connection that the caller opened: for the build and for tests. */
export function nodeConnector(connection: DuckDBConnection): Connector {
  const inTurn = oneAtATime();
  async function run(sql: string, values: readonly Scalar[], signal?: AbortSignal): Promise<Row[]> {
    // Again and again: an interrupt before the statement has begun is lost.
    let interrupts: ReturnType<typeof setInterval> | undefined;
    const interrupt = () => {
      interrupts = setInterval(() => connection.interrupt(), 10);
    };
    signal?.addEventListener('abort', interrupt, { once: true });
    try {
      const reader = await connection.runAndReadAll(sql, [...values], values.map(typeOf));
      return reader.getRowObjectsJS().map((row) => plainValue(row) as Row);
    } finally {
      clearInterval(interrupts);
      signal?.removeEventListener('abort', interrupt);
    }
  }
  return {
    query: (sql, values, signal) => inTurn(() => run(sql, values, signal), signal),
    close: () =>
      inTurn(() => {
        connection.closeSync();
        return Promise.resolve();
      }),
  };
}

/** Opens a database file read-only, or an empty database in memory, and connects to it. */
export async function openInNode(path = ':memory:'): Promise<Connector> {
  const options = path === ':memory:' ? {} : { access_mode: 'READ_ONLY' };
  const instance = await DuckDBInstance.create(path, options);
  const connector = nodeConnector(await instance.connect());
  return {
    query: connector.query,
    openUserSql: async () =>
      nodeUserSql(await DuckDBInstance.create(':memory:'), path === ':memory:' ? null : path),
    async close() {
      await connector.close();
      instance.closeSync();
    },
  };
}

/** As the page's engine binds them: every number is a DOUBLE there. */
function typeOf(value: Scalar): DuckDBType {
  if (value === null) return SQLNULL;
  if (typeof value === 'number') return DOUBLE;
  return typeof value === 'boolean' ? BOOLEAN : VARCHAR;
}
