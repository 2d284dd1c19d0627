import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { EngineError, asEngineError } from '../engine-error.ts';

/** A running DuckDB in a worker of its own. */
export interface BootedDuckDB {
  connection: AsyncDuckDBConnection;
  /** One more connection to the same data. */
  connect(): Promise<AsyncDuckDBConnection>;
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

/** In ms; a slow phone takes about ten seconds. */
const startLimit = 60_000;

/**
 * Starts DuckDB over a database held in memory, read-only and locked down.
 *
 * @param engine the unpacked `duckdb-eh.wasm`, of type `application/wasm`
 * @param database the unpacked database file
 * @param settings statements run before the lock-down
 * @throws {EngineError} `unsupported`, `truncated`, `memory` or `start`
 */
export async function bootDuckDB(
  engine: Blob,
  database: Blob,
  settings: readonly string[] = [],
): Promise<BootedDuckDB> {
  checkBrowser();
  const worker = new Worker(workerUrl);
  const kill = () => worker.terminate();
  const death = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) =>
      reject(new EngineError('start', `The worker stopped: ${event.message || workerUrl}`)),
    );
  });
  death.catch(() => undefined);
  let clock: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    const error = new EngineError('start', `No sign of the engine for ${startLimit / 1000} s`);
    clock = setTimeout(() => reject(error), startLimit);
  });
  try {
    const duckdb = new AsyncDuckDB(new VoidLogger(), worker);
    const started = start(duckdb, engine, database, settings);
    const connection = await Promise.race([death, silence, started]);
    return { connection, connect: () => duckdb.connect(), death, kill };
  } catch (error) {
    kill();
    throw asEngineError(error, 'start', 'DuckDB did not start');
  } finally {
    clearTimeout(clock);
  }
}

/** The smallest module with an exception handler in it. */
const handler = [
  0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 8, 1, 6, 0, 6, 64, 25, 11, 11,
];

/** Asked before, because an engine that does not compile stays silent. */
function checkBrowser(): void {
  if (typeof WebAssembly === 'undefined' || typeof Worker === 'undefined')
    throw new EngineError('unsupported', 'The browser has no WebAssembly or no workers');
  if (!WebAssembly.validate(Uint8Array.from(handler)))
    throw new EngineError('unsupported', 'The browser has no exceptions in WebAssembly');
}

async function start(
  duckdb: AsyncDuckDB,
  engine: Blob,
  database: Blob,
  settings: readonly string[],
): Promise<AsyncDuckDBConnection> {
  const url = URL.createObjectURL(engine);
  try {
    await duckdb.instantiate(url);
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
  for (const statement of [...settings, ...lockDown]) await connection.query(statement);
  return connection;
}
