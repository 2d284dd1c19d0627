import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import type { Connector, Row } from './connector.ts';
import { plainValue } from './plain-value.ts';
import type { Scalar } from './query.ts';

/** DuckDB in Node, over a connection that the caller opened: for the build and for tests. */
export function nodeConnector(connection: DuckDBConnection): Connector {
  let last: Promise<unknown> = Promise.resolve();
  async function run(sql: string, values: readonly Scalar[], signal?: AbortSignal): Promise<Row[]> {
    signal?.throwIfAborted();
    const interrupt = () => connection.interrupt();
    signal?.addEventListener('abort', interrupt);
    try {
      const reader = await connection.runAndReadAll(sql, [...values]);
      return reader.getRowObjectsJS().map((row) => plainValue(row) as Row);
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    } finally {
      signal?.removeEventListener('abort', interrupt);
    }
  }
  return {
    query(sql, values, signal) {
      const answer = last.then(() => run(sql, values, signal));
      last = answer.catch(() => undefined);
      return answer;
    },
    async close() {
      await last;
      connection.closeSync();
    },
  };
}

/** Opens a database file read-only, or an empty database in memory, and connects to it. */
export async function openInNode(path = ':memory:'): Promise<Connector> {
  const options = path === ':memory:' ? {} : { access_mode: 'READ_ONLY' };
  const instance = await DuckDBInstance.create(path, options);
  const connector = nodeConnector(await instance.connect());
  return {
    query: connector.query,
    async close() {
      await connector.close();
      instance.closeSync();
    },
  };
}
