import { useEffect, useMemo, useState } from 'react';
import { answerKey } from '../../database/answer-key.ts';
import { useDatabase } from '../../database/DatabaseProvider.tsx';
import type { Query } from '../../database/query.ts';

export interface RowsState<Rows, Settings> {
  rows: Rows | undefined;
  /** The settings these rows were asked for: older than the present ones while new rows load. */
  settings: Settings;
  error: Error | undefined;
  retry: () => void;
}

interface Settled {
  /** The questions that were settled last, and those that `rows` answer. */
  key: string;
  answered?: string;
  rows?: object;
  settings?: unknown;
  error?: Error;
}

/**
 * The answers to all questions of a figure together; `rows` keeps the last full set while a new one
 * loads, so that a change of settings never empties a picture.
 *
 * @param queries by the name of the rows
 * @param asked the settings the queries were made from, handed back with their rows
 */
export function useRows<Rows extends object, Settings = undefined>(
  queries: { readonly [Name in keyof Rows]: Query<unknown> },
  asked: Settings = undefined as Settings,
): RowsState<Rows, Settings> {
  const database = useDatabase();
  const [attempt, setAttempt] = useState(0);
  const [lastResult, setLastResult] = useState<Settled>({ key: '' });
  const names = Object.keys(queries) as (keyof Rows & string)[];
  const key = names.map((name) => answerKey(queries[name])).join('\n');

  const known = useMemo(() => {
    const found: Record<string, unknown> = {};
    for (const name of names) {
      const answer = database.peek(queries[name]);
      if (!answer) return undefined;
      found[name] = answer.rows;
    }
    return found as Rows;
    // The key stands for the queries; a settled answer may have filled the memory.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [database, key, lastResult]);

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const answers = names.map(async (name) => {
      const { rows } = await database.run(queries[name], { signal });
      return [name, rows] as const;
    });
    void (async () => {
      try {
        const rows = Object.fromEntries(await Promise.all(answers));
        if (!signal.aborted) setLastResult({ key, answered: key, rows, settings: asked });
      } catch (thrown) {
        const error = thrown instanceof Error ? thrown : new Error(String(thrown));
        if (!signal.aborted) setLastResult((last) => ({ ...last, key, error }));
      }
    })();
    return () => controller.abort();
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [database, key, attempt]);

  const retry = () => {
    database.retry();
    setLastResult({ key: '' });
    setAttempt((count) => count + 1);
  };
  const current =
    known !== undefined || lastResult.rows === undefined || lastResult.answered === key;
  return {
    rows: known ?? (lastResult.rows as Rows | undefined),
    settings: current ? asked : (lastResult.settings as Settings),
    error: known || lastResult.key !== key ? undefined : lastResult.error,
    retry,
  };
}
