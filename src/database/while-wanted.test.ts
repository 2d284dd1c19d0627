import { expect, test, vi } from 'vitest';
import { createDatabase } from './atlas-database.ts';
import type { Connector } from './connector.ts';
import { askFirst } from './engine/ask-first.ts';
import { createEngine, type Engine } from './engine.ts';
import { whileWanted } from './while-wanted.ts';

const connector: Connector = { query: () => Promise.resolve([]), close: () => Promise.resolve() };

/** An engine over a scarce link, whose question is put to the user. */
function asked(): Engine {
  const wanted = whileWanted();
  const ask = askFirst(
    1,
    () => 'scarce',
    () => Promise.resolve(false),
    wanted,
  );
  return wanted.on(createEngine((onState) => ask(onState).then(() => connector)));
}

const status = (engine: Engine) => engine.state().status;
const isAsking = (engine: Engine) => vi.waitFor(() => expect(status(engine)).toBe('asking'));

test('the question goes with the last who waits for the engine, and is asked again for the next', async () => {
  const engine = asked();
  const [one, other] = [new AbortController(), new AbortController()];
  void engine.connector(one.signal);
  void engine.connector(other.signal);
  await isAsking(engine);
  one.abort();
  expect(status(engine)).toBe('asking');
  other.abort();
  expect(status(engine)).toBe('idle');
  const ready = engine.connector(new AbortController().signal);
  await isAsking(engine);
  const state = engine.state();
  if (state.status === 'asking') state.allow();
  expect(await ready).toBe(connector);
  expect(status(engine)).toBe('ready');
});

test('whoever cannot go keeps it', async () => {
  const engine = asked();
  const page = new AbortController();
  void engine.connector();
  void engine.connector(page.signal);
  await isAsking(engine);
  page.abort();
  expect(status(engine)).toBe('asking');
});

test('so it is for questions to the database, the user’s own among them', async () => {
  const engine = asked();
  const built = { has: () => false, get: () => Promise.reject(new Error('none')) };
  const database = createDatabase({ engine, built });
  const query = { id: 'x', sql: 'SELECT 1', parameters: {} };
  const asks = [
    (signal: AbortSignal) => database.run(query, { signal }),
    (signal: AbortSignal) => database.ask('SELECT 1', { limit: 1, timeLimit: 1, signal }),
  ];
  for (const ask of asks) {
    const page = new AbortController();
    const answer = ask(page.signal);
    answer.catch(() => undefined);
    await isAsking(engine);
    page.abort();
    await expect(answer).rejects.toThrow();
    await vi.waitFor(() => expect(status(engine)).toBe('idle'));
  }
  const page = new AbortController();
  database.prepareToAsk(page.signal);
  await isAsking(engine);
  page.abort();
  expect(status(engine)).toBe('idle');
});
