import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { arrowRows } from '../engine/arrow-rows.ts';
import type { BootedDuckDB } from '../engine/wasm-boot.ts';
import type { UserSqlConnector } from './user-sql-connector.ts';
import { checkSingle } from './single-statement.ts';

/**
 * A user's DuckDB in a worker of its own. A running statement is asked to stop between two of its
 * steps; one whose single step never ends needs `kill`.
 */
export async function wasmUserSql(booted: BootedDuckDB): Promise<UserSqlConnector> {
  const { connection, connect, death, kill } = booted;
  const keeper = await connect();
  await keeper.query('USE own');
  const drop = async (name: string) => {
    await Promise.race([death, keeper.query(`DROP TABLE IF EXISTS own.main."${name}"`)]);
  };

  return {
    read: (sql, take, signal) => Promise.race([death, read(connection, sql, take, signal)]),
    async put(name, ipc) {
      await drop(name);
      const table = { name, schema: 'main', create: true };
      await Promise.race([death, keeper.insertArrowFromIPCStream(ipc, table)]);
    },
    drop,
    kill,
    death,
  };
}

async function read(
  connection: AsyncDuckDBConnection,
  sql: string,
  take: Parameters<UserSqlConnector['read']>[1],
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted();
  await checkSingle(sql, async (text) => {
    const prepared = await connection.prepare(text);
    return () => prepared.close();
  });
  signal.throwIfAborted();
  const cancel = () => void connection.cancelSent().catch(() => undefined);
  signal.addEventListener('abort', cancel, { once: true });
  try {
    for await (const batch of await connection.send(sql, true)) {
      signal.throwIfAborted();
      if (!take(arrowRows([batch]))) {
        await connection.cancelSent();
        return;
      }
    }
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}
