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
  /** Why the present question has no answer. An `EngineError` has words for the user. */
  error: Error | undefined;
  loading: boolean;
  /** `data` answers an earlier question. */
  stale: boolean;
  /** Asks again, starting a failed engine again if need be. */
  retry: () => void;
}

/** A question put once; asking it again is another object. */
interface Asked<Row> {
  key: string | null;
  query: Query<Row> | null;
}

/** The last question that came to an end, and the last answer there was. */
interface Settled<Row> {
  asked: Asked<Row> | null;
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
  const key = query && `${answerKey(query)}\n${query.sql}`;
  const [latest, setAsked] = useState<Asked<Row>>({ key, query });
  const [lastResult, setLastResult] = useState<Settled<Row>>({ asked: null });
  let asked = latest;
  if (asked.key !== key) {
    asked = { key, query };
    setAsked(asked);
  }

  useEffect(() => {
    if (!asked.query) return undefined;
    const controller = new AbortController();
    const settle = (next: (last: Settled<Row>) => Settled<Row>) => {
      if (!controller.signal.aborted) setLastResult(next);
    };
    const { query: mine } = asked;
    void (async () => {
      try {
        const answer = await database.run(mine, { signal: controller.signal });
        settle(() => ({ asked, answer }));
      } catch (thrown) {
        const error = thrown instanceof Error ? thrown : new Error(String(thrown));
        settle(({ answer }) => ({ asked, answer, error }));
      }
    })();
    return () => controller.abort();
  }, [database, asked]);

  const failed = lastResult.asked === asked && lastResult.error instanceof EngineError;
  useEffect(() => {
    if (!failed) return undefined;
    return onRestart(database, () => setAsked((last) => ({ ...last })));
  }, [database, failed]);

  const retry = useCallback(() => {
    database.retry();
    setAsked((last) => ({ ...last }));
  }, [database]);

  if (!query) return { ...nothing, retry };
  const current: Settled<Row> =
    lastResult.asked === asked ? lastResult : { asked: null, answer: database.peek(query) };
  const { error } = current;
  const fresh = current.answer !== undefined && error === undefined;
  const answer = current.answer ?? lastResult.answer;
  return {
    data: answer?.rows,
    from: answer?.from,
    error,
    loading: !fresh && error === undefined,
    stale: !fresh && answer !== undefined,
    retry,
  };
}

const nothing = {
  data: undefined,
  from: undefined,
  error: undefined,
  loading: false,
  stale: false,
} as const;

/** Calls back once, as soon as a failed engine is started again. */
function onRestart(database: AtlasDatabase, restarted: () => void): () => void {
  const stop = database.engine.subscribe(() => {
    if (database.engine.state().status === 'failed') return;
    stop();
    restarted();
  });
  return stop;
}
