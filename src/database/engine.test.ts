import { expect, test, vi } from 'vitest';
import type { Connector } from './connector.ts';
import { EngineError } from './engine-error.ts';
import { createEngine, type EngineStart } from './engine.ts';
import { engineMessage } from './engine-state.ts';

const connector: Connector = {
  query: () => Promise.resolve([]),
  close: () => Promise.resolve(),
};
const downloading = {
  status: 'downloading',
  received: 1,
  total: 4,
  what: 'engine',
} as const;

test('starts once, whoever asks, and tells how far it is', async () => {
  const start = vi.fn<EngineStart>(async (onState) => {
    onState(downloading);
    await Promise.resolve();
    onState({ status: 'starting' });
    return connector;
  });
  const engine = createEngine(start);
  const seen: string[] = [];
  const stop = engine.subscribe(() => seen.push(engine.state().status));
  expect(engine.state().status).toBe('idle');
  engine.start();
  engine.start();
  engine.retry();
  expect(await engine.connector()).toBe(connector);
  expect(start).toHaveBeenCalledTimes(1);
  expect(seen).toEqual(['downloading', 'starting', 'ready']);
  stop();
});

test('a failure is kept until it is tried again, then past the cache', async () => {
  const start = vi.fn<EngineStart>((_, { fresh }) =>
    fresh ? Promise.resolve(connector) : Promise.reject(new EngineError('truncated', 'cut')),
  );
  const engine = createEngine(start);
  await expect(engine.connector()).rejects.toMatchObject({ code: 'truncated' });
  engine.start();
  await expect(engine.connector()).rejects.toBeInstanceOf(EngineError);
  expect(start).toHaveBeenCalledTimes(1);
  const state = engine.state();
  if (state.status !== 'failed') throw new Error(state.status);
  expect(state.message).toEqual({ id: 'database:failed_truncated' });
  state.retry();
  expect(await engine.connector()).toBe(connector);
  expect(engine.state().status).toBe('ready');
});

test.each([
  [new Error('boom'), 'start'],
  [new RangeError('Array buffer allocation failed'), 'memory'],
  [new Error('Out of Memory Error: failed to allocate'), 'memory'],
  ['text', 'start'],
])('what is thrown (%s) gets a code', async (thrown, code) => {
  const engine = createEngine(() => Promise.reject(thrown as Error));
  await expect(engine.connector()).rejects.toMatchObject({ name: 'EngineError', code });
});

test('states in words', () => {
  expect(engineMessage({ status: 'ready' })).toEqual({ id: 'database:ready' });
  expect(engineMessage(downloading)).toEqual({
    id: 'database:downloading_engine',
    values: { share: { kind: 'share', value: 25 } },
  });
});
