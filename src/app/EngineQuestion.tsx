import { lazy, Suspense } from 'react';
import type { Asking } from '../database/engine-state.ts';
import { useEngine } from '../database/use-engine.ts';

/** Few are ever asked: what asks comes when somebody is, and where it can't be had the answer is no. */
const Question = lazy(() =>
  import('./asked/AskedQuestion.tsx').catch(() => ({ default: Unasked })),
);

/** Asks before the database is fetched over a scarce link; what needs it waits for the answer. */
export function EngineQuestion() {
  const state = useEngine();
  return state.status === 'asking' ? (
    <Suspense>
      <Question state={state} />
    </Suspense>
  ) : null;
}

function Unasked({ state }: { state: Asking }) {
  queueMicrotask(state.decline);
  return null;
}
