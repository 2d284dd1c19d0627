import { DuckDBInstance } from '@duckdb/node-api';
import type { Connector } from '../../../src/database/connector.ts';
import { nodeConnector } from '../../../src/database/engine/node-connector.ts';

/** Opens a database file read-only, on one thread: files of tests run on every core already. */
export async function openForTests(path: string): Promise<Connector> {
  const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY', threads: '1' });
  const { query, close } = nodeConnector(await instance.connect());
  return {
    query,
    async close() {
      await close();
      instance.closeSync();
    },
  };
}
