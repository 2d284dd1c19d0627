import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { EngineError, asEngineError } from '../engine-error.ts';
import { lifeline } from './lifeline.ts';

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

/** What DuckDB is started from, unpacked: so it can be started again without the network. */
export interface EngineParts {
  /** `duckdb-eh.wasm`, of type `application/wasm`. */
  engine: Blob;
  /** The script of its worker. */
  worker: Blob;
  /** The database file. */
  database: Blob;
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
 * @param settings statements run before the lock-down
 * @throws {EngineError} `unsupported`, `blocked`, `truncated`, `memory` or `start`
 */
export async function bootDuckDB(
  parts: EngineParts,
  settings: readonly string[] = [],
): Promise<BootedDuckDB> {
  const line = lifeline();
  const script = URL.createObjectURL(
    new Blob([line.script, parts.worker], { type: 'text/javascript' }),
  );
  const worker = new Worker(script);
  const kill = () => worker.terminate();
  const death = new Promise<never>((_, reject) => {
    const dies = (how: string) => reject(new EngineError('start', `The worker ${how}`));
    worker.addEventListener('error', ({ message }) => dies(`stopped: ${message || 'no script'}`));
    void line.ended.then(() => dies('ended in silence'));
  });
  death.catch(() => undefined);
  let clock: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    const error = new EngineError('start', `No sign of the engine for ${startLimit / 1000} s`);
    clock = setTimeout(() => reject(error), startLimit);
  });
  try {
    const duckdb = new AsyncDuckDB(new VoidLogger(), worker);
    const started = start(duckdb, parts, settings);
    const connection = await Promise.race([death, silence, started]);
    return { connection, connect: () => duckdb.connect(), death, kill };
  } catch (error) {
    kill();
    throw asEngineError(error, 'start', 'DuckDB did not start');
  } finally {
    clearTimeout(clock);
    URL.revokeObjectURL(script);
  }
}

async function start(
  duckdb: AsyncDuckDB,
  { engine, database }: EngineParts,
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
