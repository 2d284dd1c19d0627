import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { EngineError, asEngineError } from './engine-error.ts';

/** A running DuckDB in a worker of its own. */
export interface BootedDuckDB {
  connection: AsyncDuckDBConnection;
  /** Never resolves; rejects when the worker dies, which the library does not tell. */
  death: Promise<never>;
  /** Ends the worker, whatever it is doing. */
  kill(): void;
}

const file = 'atlas.duckdb';

/** Before anything that could want an extension: looking for one breaks the module. */
const first = ['SET autoinstall_known_extensions = false', 'SET autoload_known_extensions = false'];
const attach = [`ATTACH '${file}' AS atlas (READ_ONLY)`, 'USE atlas'];
/** From here on no statement reaches a file or an address, or undoes this. */
const lockDown = ['SET enable_external_access = false', 'SET lock_configuration = true'];

/**
 * Starts DuckDB over a database held in memory, read-only and locked down.
 *
 * @param engine the unpacked `duckdb-eh.wasm`, of type `application/wasm`
 * @param database the unpacked database file
 * @throws {EngineError} `unsupported`, `truncated`, `memory` or `start`
 */
export async function bootDuckDB(engine: Blob, database: Blob): Promise<BootedDuckDB> {
  if (typeof WebAssembly === 'undefined' || typeof Worker === 'undefined')
    throw new EngineError('unsupported', 'The browser has no WebAssembly or no workers');
  const worker = new Worker(workerUrl);
  const kill = () => worker.terminate();
  const death = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) =>
      reject(new EngineError('start', `The worker stopped: ${event.message || workerUrl}`)),
    );
  });
  death.catch(() => undefined);
  try {
    const duckdb = new AsyncDuckDB(new VoidLogger(), worker);
    const connection = await Promise.race([death, start(duckdb, engine, database)]);
    return { connection, death, kill };
  } catch (error) {
    kill();
    throw asEngineError(error, 'start', 'DuckDB did not start');
  }
}

async function start(
  duckdb: AsyncDuckDB,
  engine: Blob,
  database: Blob,
): Promise<AsyncDuckDBConnection> {
  const url = URL.createObjectURL(engine);
  try {
    await duckdb.instantiate(url);
  } catch (error) {
    const unsupported = /CompileError|LinkError/.test(String(error));
    throw asEngineError(error, unsupported ? 'unsupported' : 'start', 'The engine file');
  } finally {
    URL.revokeObjectURL(url);
  }
  await duckdb.open({ path: ':memory:' });
  const connection = await duckdb.connect();
  for (const statement of first) await connection.query(statement);
  try {
    await duckdb.registerFileBuffer(file, new Uint8Array(await database.arrayBuffer()));
    for (const statement of attach) await connection.query(statement);
  } catch (error) {
    throw asEngineError(error, 'truncated', 'The database file');
  }
  for (const statement of lockDown) await connection.query(statement);
  return connection;
}
