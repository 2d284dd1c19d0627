import type { AsyncPreparedStatement } from '@duckdb/duckdb-wasm';
import type { RecordBatch } from 'apache-arrow';
import { arrowRows } from './arrow-rows.ts';
import type { Connector } from '../connector.ts';
import { EngineError, type EnginePart } from '../engine-error.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import type { Scalar } from '../query.ts';
import { userSqlSettings } from '../user-sql/user-sql-connector.ts';
import { wasmUserSql } from '../user-sql/wasm-user-sql.ts';
import { bootDuckDB, type BootedDuckDB } from './wasm-boot.ts';

/** How long, in ms, a statement nobody waits for may hold up the others. */
const patience = 1000;
/** Prepared statements kept at a time. */
const statementLimit = 64;

/**
 * DuckDB in the page. Statements run one at a time in the order in which they were asked; one whose
 * signal fires while it waits is left out. The engine cannot stop a statement with bound values
 * that is running (and its cancellable way of sending loses the words of enums), so one that goes
 * on for too long after its signal has its worker replaced by a new one.
 *
 * A worker that ends while it answers is replaced, and the statement put to the new one, once.
 *
 * @param bytes the unpacked files of the engine
 * @throws {EngineError} `unsupported`, `blocked`, `truncated`, `memory` or `start`
 */
export async function openWasm(
  bytes: Record<EnginePart, Uint8Array<ArrayBuffer>>,
): Promise<Connector> {
  // Blobs, because each worker takes its buffers for good.
  const parts = {
    engine: new Blob([bytes.engine], { type: 'application/wasm' }),
    worker: new Blob([bytes.worker]),
    database: new Blob([bytes.database]),
  };
  const open = async () => statementRunner(await bootDuckDB(parts));
  const inTurn = oneAtATime();
  let runner: StatementRunner | null = await open();

  return {
    query(sql, values, signal) {
      const once = async () => {
        const mine = (runner ??= await open());
        try {
          return arrowRows(await orStuck(mine.run(sql, values), signal));
        } catch (error) {
          if (leavesEngineBroken(error)) {
            mine.kill();
            runner = null;
          }
          throw error;
        }
      };
      return inTurn(async () => {
        const alive = runner;
        try {
          return await once();
        } catch (error) {
          if (alive === null || !(error instanceof EngineError)) throw error;
          signal?.throwIfAborted();
          return once();
        }
      }, signal);
    },
    openUserSql: async () => wasmUserSql(await bootDuckDB(parts, userSqlSettings)),
    async close() {
      await inTurn(async () => {
        runner?.kill();
        runner = null;
      });
    },
  };
}

interface StatementRunner {
  run(sql: string, values: readonly Scalar[]): Promise<readonly RecordBatch[]>;
  kill(): void;
}

function statementRunner({ connection, death, kill }: BootedDuckDB): StatementRunner {
  const statements = new Map<string, AsyncPreparedStatement>();

  async function prepare(sql: string): Promise<AsyncPreparedStatement> {
    const prepared = statements.get(sql);
    if (prepared) return prepared;
    for (const [oldest, statement] of statements) {
      if (statements.size < statementLimit) break;
      statements.delete(oldest);
      await statement.close();
    }
    const statement = await connection.prepare(sql);
    statements.set(sql, statement);
    return statement;
  }

  async function run(sql: string, values: readonly Scalar[]) {
    if (values.length === 0) return (await connection.query(sql)).batches;
    const statement = await prepare(sql);
    return (await statement.query(...values)).batches;
  }

  return { run: (sql, values) => Promise.race([death, run(sql, values)]), kill };
}

/** A statement that nobody waits for held up the others too long. */
class StuckError extends Error {
  override readonly name = 'StuckError';
}

/** The promise, unless it is still open a while after the signal: then a `StuckError`. */
function orStuck<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise<T>((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      timer = setTimeout(() => reject(new StuckError()), patience);
    };
    signal.addEventListener('abort', wait, { once: true });
    promise.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      signal.removeEventListener('abort', wait);
    });
  });
}

/** Not the statement's fault but the machine's: nothing after it could be trusted. */
function leavesEngineBroken(error: unknown): boolean {
  if (error instanceof EngineError || error instanceof StuckError) return true;
  return /out of bounds|unreachable|signature mismatch|RuntimeError|INTERNAL Error|FATAL Error/.test(
    String(error),
  );
}
