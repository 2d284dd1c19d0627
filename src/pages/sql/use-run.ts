import { useCallback, useEffect, useRef, useState } from 'react';
import { useDatabase } from '../../database/DatabaseProvider.tsx';
import { orAborted } from '../../database/one-at-a-time.ts';
import { UserSqlError } from '../../database/user-sql/user-sql-error.ts';
import type { UserSqlResult } from '../../database/user-sql/user-sql-result.ts';
import type { AskState } from '../../database/user-sql/ask-options.ts';
import type { NamedStatement } from '../../database/user-sql/with-results.ts';

const none: readonly NamedStatement[] = [];

/** Rows that the page shows and draws at most; files take all. */
export const rowLimit = 100_000;
/** In ms. */
export const timeLimit = 30_000;

/** What became of the last statement that was run. */
export type Run =
  | { status: 'none' }
  /** `since` counts from when it began to run; before that the engine and own tables come up. */
  | { status: 'starting' | 'running'; sql: string; since: number }
  | {
      status: 'done';
      sql: string;
      /** What it could read by name. */
      results: readonly NamedStatement[];
      answer: UserSqlResult;
      ranAt: number;
    }
  | { status: 'failed'; sql: string; error: Error };

export interface Runner {
  run: Run;
  start: (sql: string) => void;
  cancel: () => void;
}

/**
 * Runs one statement at a time; a new one ends the one before.
 *
 * @param ready what a statement waits for; the same function until that changes
 * @param results statements that it may read by name
 */
export function useRun(
  ready: () => Promise<void>,
  results: readonly NamedStatement[] = none,
): Runner {
  const database = useDatabase();
  const [run, setRun] = useState<Run>({ status: 'none' });
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);

  const start = useCallback(
    (sql: string) => {
      current.current?.abort();
      const mine = new AbortController();
      current.current = mine;
      const show = (next: Run) => {
        if (current.current === mine) setRun(next);
      };
      show({ status: 'starting', sql, since: performance.now() });
      database.retry();
      const { signal } = mine;
      const onState = (status: AskState) => {
        if (!signal.aborted) show({ status, sql, since: performance.now() });
      };
      const ask = async () => {
        await ready();
        signal.throwIfAborted();
        return database.ask(sql, { limit: rowLimit, timeLimit, signal, onState, results });
      };
      void (async () => {
        try {
          // Without the wait for an engine that is not there yet, or that is at work on it.
          const answer = await orAborted(ask(), signal);
          show({ status: 'done', sql, results, answer, ranAt: Date.now() });
        } catch (thrown) {
          const error = thrown instanceof Error ? thrown : new Error(String(thrown));
          const cancelled = signal.aborted && !(error instanceof UserSqlError);
          show({
            status: 'failed',
            sql,
            error: cancelled ? new UserSqlError('cancelled', 'Cancelled') : error,
          });
        }
      })();
    },
    [database, ready, results],
  );
  const cancel = useCallback(() => current.current?.abort(), []);
  return { run, start, cancel };
}
