import { expect, test, vi } from 'vitest';
import type { Connector } from '../connector.ts';
import { createEngine } from '../engine.ts';
import { engineMessage } from '../engine-state.ts';
import type { Link } from '../link.ts';
import { whileWanted } from '../while-wanted.ts';
import { askFirst } from './ask-first.ts';

const connector: Connector = { query: () => Promise.resolve([]), close: () => Promise.resolve() };

function engineOver(link: Link, kept = false) {
  const fetched = vi.fn<() => void>();
  const wanted = whileWanted();
  const ask = askFirst(
    11_600_000,
    () => link,
    () => Promise.resolve(kept),
    wanted,
  );
  const engine = createEngine(async (onState) => {
    await ask(onState);
    fetched();
    return connector;
  });
  return { engine: wanted.on(engine), fetched };
}

test.each(['ample', 'unknown'] as const)('over an %s link nobody is asked', async (link) => {
  const { engine, fetched } = engineOver(link);
  await engine.connector();
  expect(fetched).toHaveBeenCalledOnce();
});

test('what the browser has kept is not asked for', async () => {
  const { engine, fetched } = engineOver('scarce', true);
  await engine.connector();
  expect(fetched).toHaveBeenCalledOnce();
});

test('over a scarce link nothing is fetched before the word is given', async () => {
  const { engine, fetched } = engineOver('scarce');
  const ready = engine.connector();
  await vi.waitFor(() => expect(engine.state().status).toBe('asking'));
  expect(engineMessage(engine.state())).toEqual({
    id: 'database:asking',
    values: { megabytes: { kind: 'count', value: 12 } },
  });
  expect(fetched).not.toHaveBeenCalled();
  const state = engine.state();
  if (state.status === 'asking') state.allow();
  expect(await ready).toBe(connector);
});

test('a no is a failure with words, and asking for it again is a yes', async () => {
  const { engine, fetched } = engineOver('scarce');
  const refused = engine.connector();
  refused.catch(() => undefined);
  await vi.waitFor(() => expect(engine.state().status).toBe('asking'));
  const asking = engine.state();
  if (asking.status === 'asking') asking.decline();
  await expect(refused).rejects.toMatchObject({ code: 'declined' });
  const failed = engine.state();
  expect(engineMessage(failed)).toEqual({ id: 'database:failed_declined' });
  expect(fetched).not.toHaveBeenCalled();
  if (failed.status === 'failed') failed.retry();
  expect(await engine.connector()).toBe(connector);
});
