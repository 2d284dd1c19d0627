import { useCallback, useEffect, useState } from 'react';
import { answerKey } from './answer-key.ts';
import type { AtlasDatabase } from './atlas-database.ts';
import { useDatabase } from './DatabaseProvider.tsx';
import { EngineError } from './engine-error.ts';
import type { Answer, Query } from './query.ts';

/** What a component has of an answer so far. */
export interface AnswerState<Row> {
  /** The rows; while a new answer loads, those of the last one. Not to be changed. */
  data: readonly Row[] | undefined;
  from: Answer<Row>['from'] | undefined;
  /** Why the present question has no answer. An `EngineError` has words for the reader. */
  error: Error | undefined;
  loading: boolean;
  /** `data` answers an earlier question. */
  stale: boolean;
  /** Asks again, starting a failed engine again if need be. */
  retry: () => void;
}

interface Settled<Row> {
  key: string | null;
  answer?: Answer<Row> | undefined;
  error?: Error | undefined;
}

/**
 * The answer to a question, or to none for now (`null`). The question may be a new object in every
 * render; it is asked again only when it asks something else. An older answer is never shown after
 * a newer one, and an answer in memory is there in the same render.
 */
export function useAnswer<Row>(query: Query<Row> | null): AnswerState<Row> {
  const database = useDatabase();
  const [attempt, setAttempt] = useState(0);
  const [settled, setSettled] = useState<Settled<Row>>({ key: null });
  const key = query && `${answerKey(query)}\n${query.sql}`;

  useEffect(() => {
    if (!query) return;
    const controller = new AbortController();
    const settle = (next: (last: Settled<Row>) => Settled<Row>) => {
      if (!controller.signal.aborted) setSettled(next);
    };
    database.run(query, { signal: controller.signal }).then(
      (answer) => settle(() => ({ key, answer })),
      (thrown: unknown) => settle((last) => ({ key, answer: last.answer, error: asError(thrown) })),
    );
    return () => controller.abort();
    // `key` stands for `query`.
  }, [database, key, attempt]);

  const { error } = settled;
  useEffect(() => {
    if (error instanceof EngineError)
      return onRestart(database, () => setAttempt((count) => count + 1));
    return undefined;
  }, [database, error]);

  const retry = useCallback(() => {
    database.retry();
    setSettled(({ answer }) => ({ key: null, answer }));
    setAttempt((count) => count + 1);
  }, [database]);

  const current = settled.key === key;
  const answer = (current ? settled.answer : query && database.peek(query)) ?? settled.answer;
  const answered = current
    ? settled.error === undefined
    : query !== null && database.peek(query) !== undefined;
  return {
    data: query ? answer?.rows : undefined,
    from: query ? answer?.from : undefined,
    error: current ? settled.error : undefined,
    loading: query !== null && !current && !answered,
    stale: query !== null && answer !== undefined && !answered,
    retry,
  };
}

/** Calls back once when the engine is no longer failed. */
function onRestart(database: AtlasDatabase, restarted: () => void): () => void {
  const stop = database.engine.subscribe(() => {
    if (database.engine.state().status === 'failed') return;
    stop();
    restarted();
  });
  return stop;
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
