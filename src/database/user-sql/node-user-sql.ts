import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { tableFromIPC } from 'apache-arrow';
import type { Row } from '../row.ts';
import { plainValue } from '../engine/plain-value.ts';
import { userSqlSettings, type UserSqlConnector } from './user-sql-connector.ts';
import { checkSingle } from './single-statement.ts';

const lockDown = ['SET enable_external_access = false', 'SET lock_configuration = true'];

/**
 * A user's DuckDB in Node, for tests.
 *
 * @param instance in memory and its user's alone: it is locked down
 * @param atlas path of the database file, or null for none
 */
export async function nodeUserSql(
  instance: DuckDBInstance,
  atlas: string | null,
): Promise<UserSqlConnector> {
  const connection = await instance.connect();
  for (const statement of userSqlSettings) await connection.run(statement);
  if (atlas !== null)
    for (const statement of [`ATTACH '${atlas}' AS atlas (READ_ONLY)`, 'USE atlas'])
      await connection.run(statement);
  for (const statement of lockDown) await connection.run(statement);

  return {
    async read(sql, take, signal) {
      signal.throwIfAborted();
      let interrupts: ReturnType<typeof setInterval> | undefined;
      const interrupt = () => {
        interrupts = setInterval(() => connection.interrupt(), 10);
      };
      signal.addEventListener('abort', interrupt, { once: true });
      try {
        await checkSingle(sql, async (text) => {
          const prepared = await connection.prepare(text);
          return () => prepared.destroySync();
        });
        const result = await connection.stream(sql);
        for await (const rows of result.yieldRowObjectJs())
          if (!take(rows.map((row) => plainValue(row) as Row))) return;
      } finally {
        clearInterval(interrupts);
        signal.removeEventListener('abort', interrupt);
      }
    },
    put: (name, ipc) => putTable(connection, name, ipc),
    async drop(name) {
      await connection.run(`DROP TABLE IF EXISTS own.main."${name}"`);
    },
    kill() {
      connection.interrupt();
    },
  };
}

/** Text for all that is neither a number nor a boolean. */
async function putTable(connection: DuckDBConnection, name: string, ipc: Uint8Array) {
  const table = tableFromIPC(ipc);
  const columns = table.schema.fields.map((field, at) => {
    const values = [...(table.getChildAt(at) ?? [])].map(plainValue);
    const kinds = new Set(values.filter((value) => value !== null).map((value) => typeof value));
    const type =
      kinds.size === 1 && kinds.has('number')
        ? 'DOUBLE'
        : kinds.size === 1 && kinds.has('boolean')
          ? 'BOOLEAN'
          : 'VARCHAR';
    return { name: field.name, type, values };
  });
  const names = columns.map((column) => `"${column.name.replaceAll('"', '""')}" ${column.type}`);
  await connection.run(`CREATE OR REPLACE TABLE own.main."${name}" (${names.join(', ')})`);
  const marks = columns.map((_, at) => `$${at + 1}`).join(', ');
  for (let row = 0; row < table.numRows; row++)
    await connection.run(
      `INSERT INTO own.main."${name}" VALUES (${marks})`,
      columns.map(({ values }) => values[row] as string | number | boolean | null),
    );
}
