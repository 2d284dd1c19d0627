import { createAnswerCache } from './answer-cache.ts';
import { answerKey } from './answer-key.ts';
import type { PrecomputedResults } from './precomputed-results.ts';
import { noBuiltJson, type BuiltJson } from './built-files.ts';
import { EngineError } from './engine-error.ts';
import type { Engine } from './engine.ts';
import { lateCode } from './late-code.ts';
import { orAborted } from './one-at-a-time.ts';
import type { Answer, Query } from './query.ts';
import type { OwnTables } from './user-sql/own-tables.ts';
import type { UserSqlResult } from './user-sql/user-sql-result.ts';
import type { AskOptions } from './user-sql/ask-options.ts';
import { createUserSql } from './user-sql/user-sql.ts';
import { sharedWork } from './shared-work.ts';

/** The one gate for all questions. */
export interface AtlasDatabase {
  /**
   * Answers a question: from memory; else from the engine if it is ready, the precomputed result if there
   * is one, and the engine once it is; whichever of the two fails, the other is tried.
   *
   * Rows are shared by all who ask: they are not to be changed.
   *
   * @throws {BindError} when the parameters do not fit; {EngineError} when only the engine could
   * answer and it failed; the engine's error for a wrong statement; an `AbortError` by the signal.
   */
  run<Row>(query: Query<Row>, options?: RunOptions): Promise<Answer<Row>>;
  /** The answer if it is in memory or in a file that was opened, at once. */
  peek<Row>(query: Query<Row>): Answer<Row> | undefined;
  /**
   * Answers what a user wrote: one statement that only reads, in an engine apart from the one that
   * answers `run`, which is started at the first of them.
   *
   * @throws {UserSqlError} for all that is wrong with the statement; {EngineError} when there is no
   * engine
   */
  ask(sql: string, options: AskOptions): Promise<UserSqlResult>;
  /**
   * Starts the engine for `ask` ahead of it, once there is one for `run`.
   *
   * @param signal fires when nothing will be asked
   */
  prepareToAsk(signal?: AbortSignal): void;
  /** Tables of the user's own, for `ask`. */
  readonly own: OwnTables;
  /** Other files of the data build, such as the map's geometry. */
  readonly json: BuiltJson;
  readonly engine: Engine;
  /** Starts the engine; to be called after the first paint. */
  startEngine(): void;
  /** Starts a failed engine again. */
  retry(): void;
}

export interface RunOptions {
  signal?: AbortSignal;
  /** Whether the answer stays in memory to be given again; not for rows that are taken apart at once. */
  kept?: boolean;
}

/** About 100 MB of rows at most, far more than a visit uses. */
const cachedRows = 500_000;

export function createDatabase(options: {
  engine: Engine;
  built: PrecomputedResults;
  json?: BuiltJson;
}): AtlasDatabase {
  const { engine, built, json = noBuiltJson } = options;
  const cache = createAnswerCache(cachedRows);
  const share = sharedWork<Answer<unknown>>();
  const userSql = createUserSql(async () => {
    const connector = await engine.connector();
    if (!connector.openUserSql) throw new EngineError('unsupported', 'No engine for SQL of users');
    return connector.openUserSql();
  }, engine.connector);

  return {
    async run<Row>(query: Query<Row>, { signal, kept = true }: RunOptions = {}) {
      signal?.throwIfAborted();
      const cached = cache.get(cacheKey(query));
      const answer =
        cached ??
        (await share(
          cacheKey(query),
          async (stop) => {
            const fresh = await ask(query, stop);
            if (kept) cache.set(cacheKey(query), fresh);
            return fresh;
          },
          signal,
        ));
      return answer as Answer<Row>;
    },
    peek: <Row>(query: Query<Row>) =>
      (cache.get(cacheKey(query)) ?? opened(query)) as Answer<Row> | undefined,
    ask: userSql.ask,
    prepareToAsk: userSql.prepare,
    own: userSql.own,
    json,
    engine,
    startEngine: engine.start,
    retry: engine.retry,
  };

  function opened(query: Query<unknown>): Answer<unknown> | undefined {
    const rows = built.peek?.(answerKey(query), query.resultPack);
    if (!rows) return undefined;
    const answer = { rows, from: 'built' } as const;
    cache.set(cacheKey(query), answer);
    return answer;
  }

  async function ask(query: Query<unknown>, signal: AbortSignal): Promise<Answer<unknown>> {
    const fromEngine = async (): Promise<Answer<unknown>> => {
      // Late, because most answers are built: by the very parameters, so a wrong question has none.
      const { bind } = await lateCode(() => import('./bind.ts'), 'The gate for SQL', 'bind');
      const { sql, values } = bind(query.sql, query.parameters);
      const connector = await orAborted(engine.connector(signal), signal);
      return { rows: await connector.query(sql, values, signal), from: 'engine' };
    };
    const key = answerKey(query);
    if (!built.has(key, query.resultPack)) return fromEngine();
    const fromBuilt = async (): Promise<Answer<unknown>> => ({
      rows: await built.get(key, signal, query.resultPack),
      from: 'built',
    });
    // A running engine answers within milliseconds, the network may not.
    return engine.state().status === 'ready'
      ? eitherOf(fromEngine, fromBuilt, signal)
      : eitherOf(fromBuilt, fromEngine, signal);
  }
}

/** The first way's answer, or the second's if the first fails; the second's error if both do. */
async function eitherOf<T>(
  first: () => Promise<T>,
  second: () => Promise<T>,
  signal: AbortSignal,
): Promise<T> {
  try {
    return await first();
  } catch {
    signal.throwIfAborted();
    return second();
  }
}

/** Unlike `answerKey` it tells two statements under one id apart. */
function cacheKey(query: Query<unknown>): string {
  return `${answerKey(query)}\n${query.sql}`;
}
