import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { RecordBatch } from 'apache-arrow';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { arrowRows } from './arrow-rows.ts';
import type { Connector } from './connector.ts';
import { EngineError, asEngineError } from './engine-error.ts';
import { oneAtATime } from './one-at-a-time.ts';

const file = 'atlas.duckdb';

/** Before anything that could want an extension: looking for one breaks the module. */
const first = ['SET autoinstall_known_extensions = false', 'SET autoload_known_extensions = false'];
const attach = [`ATTACH '${file}' AS atlas (READ_ONLY)`, 'USE atlas'];
/** From here on no statement reaches a file or an address, or undoes this. */
const lockDown = ['SET enable_external_access = false', 'SET lock_configuration = true'];

/**
 * Starts DuckDB in a worker over a database held in memory, read-only and locked down. Takes both
 * buffers for itself.
 *
 * @param engine the unpacked `duckdb-eh.wasm`
 * @param database the unpacked database file
 * @throws {EngineError} `unsupported`, `truncated`, `memory` or `start`
 */
export async function openWasm(
  engine: Uint8Array<ArrayBuffer>,
  database: Uint8Array<ArrayBuffer>,
): Promise<Connector> {
  if (typeof WebAssembly === 'undefined' || typeof Worker === 'undefined')
    throw new EngineError('unsupported', 'The browser has no WebAssembly or no workers');
  const worker = new Worker(workerUrl);
  const duckdb = new AsyncDuckDB(new VoidLogger(), worker);
  // The library leaves its promises open when the worker dies; this one does not.
  const death = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) =>
      reject(new EngineError('start', `The worker stopped: ${event.message || workerUrl}`)),
    );
  });
  death.catch(() => undefined);
  try {
    const connection = await Promise.race([death, start(duckdb, engine, database)]);
    return wasmConnector(duckdb, connection, death);
  } catch (error) {
    worker.terminate();
    throw asEngineError(error, 'start', 'DuckDB did not start');
  }
}

async function start(
  duckdb: AsyncDuckDB,
  engine: Uint8Array<ArrayBuffer>,
  database: Uint8Array<ArrayBuffer>,
): Promise<AsyncDuckDBConnection> {
  const url = URL.createObjectURL(new Blob([engine], { type: 'application/wasm' }));
  try {
    await duckdb.instantiate(url);
  } catch (error) {
    const unsupported = /CompileError|LinkError/.test(String(error));
    throw asEngineError(error, unsupported ? 'unsupported' : 'start', 'instantiate');
  } finally {
    URL.revokeObjectURL(url);
  }
  await duckdb.open({ path: ':memory:' });
  const connection = await duckdb.connect();
  for (const statement of first) await connection.query(statement);
  try {
    await duckdb.registerFileBuffer(file, database);
    for (const statement of attach) await connection.query(statement);
  } catch (error) {
    throw asEngineError(error, 'truncated', 'The database file');
  }
  for (const statement of lockDown) await connection.query(statement);
  return connection;
}

function wasmConnector(
  duckdb: AsyncDuckDB,
  connection: AsyncDuckDBConnection,
  death: Promise<never>,
): Connector {
  const inTurn = oneAtATime();
  return {
    query(sql, values, signal) {
      return inTurn(async () => {
        const run = values.length > 0 ? prepared : sent;
        return arrowRows(await Promise.race([death, run(sql, values, signal)]));
      }, signal);
    },
    async close() {
      await connection.close();
      await duckdb.terminate();
    },
  };

  /** The engine cannot stop a statement with values; nobody waits for it any more, though. */
  async function prepared(sql: string, values: readonly unknown[]) {
    const statement = await connection.prepare(sql);
    try {
      return (await statement.query(...values)).batches;
    } finally {
      await statement.close();
    }
  }

  async function sent(sql: string, _values: readonly unknown[], signal?: AbortSignal) {
    const cancel = () => void connection.cancelSent().catch(() => undefined);
    signal?.addEventListener('abort', cancel);
    try {
      return await readAll(await connection.send(sql));
    } finally {
      signal?.removeEventListener('abort', cancel);
    }
  }
}

/** All batches of a stream. */
async function readAll(stream: AsyncIterable<RecordBatch>): Promise<RecordBatch[]> {
  const batches: RecordBatch[] = [];
  for await (const batch of stream) batches.push(batch);
  return batches;
}
