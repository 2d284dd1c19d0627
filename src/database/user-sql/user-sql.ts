import type { AskOptions } from './ask-options.ts';
import type { UserSqlResult } from './user-sql-result.ts';
import { lateCode } from '../late-code.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { keptTables, type OwnTables } from './own-tables.ts';
import type { UserSqlConnector } from './user-sql-connector.ts';
import { UserSqlError } from './user-sql-error.ts';

/** The gate for what users write. */
export interface UserSql {
  /**
   * @throws {UserSqlError} for anything that is wrong with the statement, its stop included;
   * {EngineError} when there is no engine
   */
  ask(sql: string, options: AskOptions): Promise<UserSqlResult>;
  readonly own: OwnTables;
  /**
   * Starts the users' engine, so that the first question does not wait for it.
   *
   * @param signal fires when nothing will be asked
   */
  prepare(signal?: AbortSignal): void;
}

/**
 * @param open starts an engine; called again whenever a statement has cost one
 * @param ready waits for what it is opened on, for as long as the signal has not fired
 */
export function createUserSql(
  open: () => Promise<UserSqlConnector>,
  ready: (signal?: AbortSignal) => Promise<unknown> = () => Promise.resolve(),
): UserSql {
  const inTurn = oneAtATime();
  let current: Promise<UserSqlConnector> | null = null;
  let alive: UserSqlConnector | null = null;

  const own = keptTables(async (work) => {
    if (!current) return;
    await inTurn(async () => {
      const connector = await current?.catch(() => undefined);
      if (connector) await work(connector);
    });
  });

  function connector(): Promise<UserSqlConnector> {
    if (current) return current;
    const opened = (async () => {
      const fresh = await open();
      await own.putAll(fresh);
      alive = fresh;
      // One that ends while nobody asks is there again before somebody does.
      fresh.death?.catch(() => replace(fresh));
      return fresh;
    })();
    current = opened;
    opened.catch(() => {
      if (current === opened) current = null;
    });
    return opened;
  }

  /** In the place of a broken one, at once: the user is still reading why. */
  function replace(broken: UserSqlConnector): void {
    if (alive !== broken) return;
    broken.kill();
    alive = null;
    current = null;
    connector().catch(() => undefined);
  }

  async function ask(sql: string, options: AskOptions): Promise<UserSqlResult> {
    const { answerOf, readOnlyStatement, untilReady, withResults } = await loadAnswering();
    const statement = withResults(readOnlyStatement(sql), options.results ?? []);
    throwIfCancelled(options.signal);
    return inTurn(async () => {
      throwIfCancelled(options.signal);
      options.onState?.('starting');
      await untilReady(ready, options.signal);
      throwIfCancelled(options.signal);
      const engine = await connector();
      throwIfCancelled(options.signal);
      options.onState?.('running');
      return answerOf(engine, sql, statement, options, () => replace(engine));
    });
  }

  return {
    ask,
    own,
    prepare: (signal) =>
      void ready(signal)
        .then(connector)
        .catch(() => undefined),
  };
}

/** Late, because few visits ask anything of their own. */
function loadAnswering(): Promise<typeof import('./answering.ts')> {
  return lateCode(() => import('./answering.ts'), "The gate for users' SQL", 'answerOf');
}

function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new UserSqlError('cancelled', 'Cancelled');
}
