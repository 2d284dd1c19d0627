import { availableParallelism } from 'node:os';
import type { Connector } from '../../src/database/connector.ts';
import { nodeConnector } from '../../src/database/engine/node-connector.ts';
import type { BuildDatabase } from './build-database.ts';

/**
 * Many small questions at once: a connection for each core, every question to the next one in turn,
 * and one thread a question, since waking others takes longer than these last.
 */
export async function connectorPool(database: BuildDatabase): Promise<Connector> {
  await database.run('SET GLOBAL threads = 1');
  const connectors = await Promise.all(
    Array.from({ length: Math.min(availableParallelism(), 8) }, async () =>
      nodeConnector(await database.another()),
    ),
  );
  let asked = 0;
  return {
    query(sql, values, signal) {
      const next = connectors[asked++ % connectors.length];
      if (!next) throw new Error('The pool has no connection');
      return next.query(sql, values, signal);
    },
    async close() {
      await Promise.all(connectors.map((connector) => connector.close()));
      await database.run('RESET GLOBAL threads');
    },
  };
}
