import { useCallback, useEffect, useRef, useState } from 'react';
import { useDatabase } from '../../database/DatabaseProvider.tsx';
import type { ReaderAnswer } from '../../database/reader/readers.ts';

/** Rows fetched at most. */
export const rowLimit = 10_000;
/** In ms. */
export const timeLimit = 30_000;

/** What became of the last statement that was run. */
export type Run =
  | { status: 'none' }
  /** `since` counts from when it began to run; before that the engine comes up. */
  | { status: 'starting' | 'running'; sql: string; since: number }
  | { status: 'done'; sql: string; answer: ReaderAnswer; ranAt: number }
  | { status: 'failed'; sql: string; error: Error };

export interface Runner {
  run: Run;
  start: (sql: string) => void;
  cancel: () => void;
}

/** Runs one statement at a time; a new one ends the one before. */
export function useRun(): Runner {
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
      void (async () => {
        try {
          const answer = await database.ask(sql, {
            limit: rowLimit,
            timeLimit,
            signal: mine.signal,
            onState: (status) => show({ status, sql, since: performance.now() }),
          });
          show({ status: 'done', sql, answer, ranAt: Date.now() });
        } catch (thrown) {
          const error = thrown instanceof Error ? thrown : new Error(String(thrown));
          show({ status: 'failed', sql, error });
        }
      })();
    },
    [database],
  );
  const cancel = useCallback(() => current.current?.abort(), []);
  return { run, start, cancel };
}
