import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { literal } from './sql-files.ts';

export type Row = Record<string, unknown>;

/** The DuckDB in which a build happens: raw tables in memory, the result in a file. */
export interface BuildDatabase {
  connection: DuckDBConnection;
  /** One more connection, using the same database; its user closes it. */
  another(): Promise<DuckDBConnection>;
  /** Runs one or more statements. */
  run(sql: string): Promise<void>;
  /** Rows of one statement; integers of any width as numbers. */
  rows(sql: string): Promise<Row[]>;
  close(): void;
}

/**
 * Opens DuckDB in memory with the new database file attached as `atlas`, and in use. Raw tables
 * go to the schema `memory.incoming`, the declared ones to `memory.declared`.
 *
 * @param file path of the database file to make; absent: a second one in memory, for tests.
 */
export async function openBuildDatabase(file?: string): Promise<BuildDatabase> {
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    // What is made in memory is small: to wake a second thread takes longer than the work.
    threads: file === undefined ? '1' : '2',
  });
  const connection = await instance.connect();
  const run = async (sql: string) => {
    await connection.run(sql);
  };
  await run('CREATE SCHEMA memory.incoming; CREATE SCHEMA memory.declared;');
  await run(`ATTACH ${literal(file ?? ':memory:')} AS atlas${file ? ' (BLOCK_SIZE 16384)' : ''}`);
  await run('USE atlas');
  return {
    connection,
    async another() {
      const other = await instance.connect();
      await other.run('USE atlas');
      return other;
    },
    run,
    async rows(sql) {
      const reader = await connection.runAndReadAll(sql);
      return reader
        .getRowObjectsJS()
        .map((row) => Object.fromEntries(Object.entries(row).map(([k, v]) => [k, plain(v)])));
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

function plain(value: unknown): unknown {
  return typeof value === 'bigint' ? Number(value) : value;
}
