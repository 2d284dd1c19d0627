import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { createDatabase } from './atlas-database.ts';
import { noPrecomputedResults } from './precomputed-results.ts';
import { DatabaseProvider } from './DatabaseProvider.tsx';
import type { Row } from './row.ts';
import { EngineError } from './engine-error.ts';
import { createEngine, type EngineStart } from './engine.ts';
import type { Query, Scalar } from './query.ts';
import { useAnswer } from './use-answer.ts';
import { useEngine } from './use-engine.ts';

const question = (x: number | null): Query<{ y: string }> | null =>
  x === null ? null : { id: 'test', sql: 'SELECT $x AS y', parameters: { x } };

interface Held {
  promise: Promise<Row[]>;
  resolve: (rows: Row[]) => void;
  reject: (error: Error) => void;
}

function hold(): Held {
  let ends: Omit<Held, 'promise'> | undefined;
  const promise = new Promise<Row[]>((resolve, reject) => {
    ends = { resolve, reject };
  });
  if (!ends) throw new Error('A promise runs at once');
  return { promise, ...ends };
}

/** An engine in which every answer waits until it is let go. */
function heldEngine(start?: EngineStart) {
  const open = new Map<Scalar | undefined, Held>();
  const connector = {
    query(_: string, [x]: readonly Scalar[]) {
      const answer = hold();
      open.set(x, answer);
      return answer.promise;
    },
    close: () => Promise.resolve(),
  };
  const engine = createEngine(start ?? (() => Promise.resolve(connector)));
  const asked = (x: number) => expect.poll(() => open.has(x)).toBe(true);
  const settle = async (x: number, how: (answer: Held) => void) => {
    await asked(x);
    const answer = open.get(x);
    open.delete(x);
    if (answer) how(answer);
  };
  return {
    connector,
    asked,
    database: createDatabase({ engine, built: noPrecomputedResults }),
    answer: (x: number, y: string) => settle(x, ({ resolve }) => resolve([{ y }])),
    fail: (x: number, message: string) => settle(x, ({ reject }) => reject(new Error(message))),
  };
}

function Shown({ x }: { x: number | null }) {
  const { data, error, loading, stale, retry } = useAnswer(question(x));
  const engine = useEngine();
  const flags = [loading && 'loading', stale && 'stale', error && error.message];
  return (
    <>
      <p data-testid="shown">{[data?.[0]?.y ?? 'nothing', ...flags].filter(Boolean).join(' ')}</p>
      <p data-testid="engine">{engine.status}</p>
      <button onClick={retry}>Again</button>
    </>
  );
}

async function show({ database }: ReturnType<typeof heldEngine>, x: number | null) {
  const ui = (shown: number | null) => (
    <DatabaseProvider database={database}>
      <Shown x={shown} />
    </DatabaseProvider>
  );
  const screen = await render(ui(x));
  return {
    ask: (next: number | null) => screen.rerender(ui(next)),
    retry: () => screen.getByRole('button').click(),
    engine: screen.getByTestId('engine'),
    shown: screen.getByTestId('shown'),
  };
}

test('keeps the last answer, marked, while the next one loads', async () => {
  const held = heldEngine();
  const view = await show(held, null);
  await expect.element(view.shown).toHaveTextContent(/^nothing$/);
  await view.ask(1);
  await expect.element(view.shown).toHaveTextContent(/^nothing loading$/);
  await held.answer(1, 'one');
  await expect.element(view.shown).toHaveTextContent(/^one$/);
  await expect.element(view.engine).toHaveTextContent('ready');
  await view.ask(2);
  await expect.element(view.shown).toHaveTextContent(/^one loading stale$/);
  await held.answer(2, 'two');
  await expect.element(view.shown).toHaveTextContent(/^two$/);
  await view.ask(1);
  await expect.element(view.shown).toHaveTextContent(/^one$/);
  await view.ask(null);
  await expect.element(view.shown).toHaveTextContent(/^nothing$/);
});

test('an older answer never follows a newer one', async () => {
  const held = heldEngine();
  const view = await show(held, 1);
  await held.asked(1);
  await view.ask(2);
  await held.answer(2, 'two');
  await expect.element(view.shown).toHaveTextContent(/^two$/);
  await held.answer(1, 'one');
  await view.ask(2);
  await expect.element(view.shown).toHaveTextContent(/^two$/);
});

test('an error belongs to its question, and can be tried again', async () => {
  const held = heldEngine();
  const view = await show(held, 1);
  await held.answer(1, 'one');
  await expect.element(view.shown).toHaveTextContent(/^one$/);
  await view.ask(2);
  await held.fail(2, 'broken');
  await expect.element(view.shown).toHaveTextContent(/^one stale broken$/);
  await view.retry();
  await expect.element(view.shown).toHaveTextContent(/^one loading stale$/);
  await held.answer(2, 'two');
  await expect.element(view.shown).toHaveTextContent(/^two$/);
});

test('when a failed engine is started again, waiting questions are asked again', async () => {
  let works = false;
  const held: ReturnType<typeof heldEngine> = heldEngine(() =>
    works ? Promise.resolve(held.connector) : Promise.reject(new EngineError('missing', 'no file')),
  );
  const view = await show(held, 1);
  await expect.element(view.shown).toHaveTextContent(/^nothing no file$/);
  await expect.element(view.engine).toHaveTextContent('failed');
  works = true;
  held.database.retry();
  await held.answer(1, 'one');
  await expect.element(view.shown).toHaveTextContent(/^one$/);
  await expect.element(view.engine).toHaveTextContent('ready');
});
