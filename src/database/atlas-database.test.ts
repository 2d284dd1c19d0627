import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createDatabase } from './atlas-database.ts';
import { answerKey } from './answer-key.ts';
import { BindError } from './bind.ts';
import { noPrecomputedResults, type PrecomputedResults } from './precomputed-results.ts';
import type { Row } from './row.ts';
import type { Connector } from './connector.ts';
import { EngineError } from './engine-error.ts';
import { createEngine } from './engine.ts';
import { openInNode } from './engine/node-connector.ts';
import type { Query } from './query.ts';

interface Double {
  double: number;
}
const double = (x: number): Query<Double> => ({
  id: 'test/double',
  sql: 'SELECT $x::INTEGER * 2 AS double',
  parameters: { x },
});

let node: Connector;
beforeAll(async () => {
  node = await openInNode();
});
afterAll(() => node.close());

/** The real DuckDB, counting the questions that reach it. */
function counted(connector = node) {
  const query = vi.fn<Connector['query']>(connector.query);
  return { connector: { query, close: connector.close }, query };
}

const ready = (connector: Connector) => createEngine(() => Promise.resolve(connector));
const broken = () => createEngine(() => Promise.reject(new EngineError('missing', 'no file')));

function built(rows: Record<string, Row[]>, fail = false): PrecomputedResults {
  return {
    has: (key) => key in rows,
    get: (key) => (fail ? Promise.reject(new Error('cut off')) : Promise.resolve(rows[key] ?? [])),
  };
}

describe('where an answer comes from', () => {
  test('the engine, then memory', async () => {
    const { connector, query } = counted();
    const database = createDatabase({ engine: ready(connector), built: noPrecomputedResults });
    expect(database.peek(double(2))).toBeUndefined();
    const first = await database.run(double(2));
    expect(first).toEqual({ rows: [{ double: 4 }], from: 'engine' });
    expect(await database.run(double(2))).toBe(first);
    expect(database.peek(double(2))).toBe(first);
    await database.run({ ...double(2), sql: 'SELECT $x AS double' });
    expect(query).toHaveBeenCalledTimes(2);
  });

  test('a precomputed result before the engine is there, without starting it', async () => {
    const engine = ready(node);
    const answers = built({ [answerKey(double(2))]: [{ double: 4 }] });
    const database = createDatabase({ engine, built: answers });
    expect((await database.run(double(2))).from).toBe('built');
    expect(engine.state().status).toBe('idle');
    expect((await database.run(double(3))).from).toBe('engine');
  });

  test('the engine once it runs, the precomputed result if that fails', async () => {
    const query = vi.fn<Connector['query']>(() => Promise.reject(new Error('broken')));
    const engine = ready({ query, close: () => Promise.resolve() });
    const answers = built({ [answerKey(double(2))]: [{ double: 4 }] });
    const database = createDatabase({ engine, built: answers });
    await engine.connector();
    expect((await database.run(double(2))).from).toBe('built');
    expect(query).toHaveBeenCalledTimes(1);
  });

  test('the engine when the precomputed result cannot be fetched', async () => {
    const answers = built({ [answerKey(double(2))]: [] }, true);
    const database = createDatabase({ engine: ready(node), built: answers });
    expect(await database.run(double(2))).toEqual({ rows: [{ double: 4 }], from: 'engine' });
  });

  test('without an engine only what is built, until a retry succeeds', async () => {
    let starts = 0;
    const engine = createEngine(() =>
      starts++ === 0 ? Promise.reject(new EngineError('missing', '')) : Promise.resolve(node),
    );
    const answers = built({ [answerKey(double(2))]: [{ double: 4 }] });
    const database = createDatabase({ engine, built: answers });
    database.startEngine();
    await expect(database.run(double(3))).rejects.toMatchObject({ code: 'missing' });
    expect((await database.run(double(2))).from).toBe('built');
    database.retry();
    expect((await database.run(double(3))).rows).toEqual([{ double: 6 }]);
  });
});

describe('errors', () => {
  test('parameters that do not fit are found whatever becomes of the engine', async () => {
    const query = { ...double(2), parameters: { x: 2, y: 1 } };
    const answers = built({ [answerKey(double(2))]: [{ double: 4 }] });
    const database = createDatabase({ engine: broken(), built: answers });
    await expect(database.run(query)).rejects.toBeInstanceOf(BindError);
  });

  test('a failed answer is not kept', async () => {
    let fail = true;
    const engine = ready({
      query: () => (fail ? Promise.reject(new Error('once')) : Promise.resolve([{ double: 4 }])),
      close: () => Promise.resolve(),
    });
    const database = createDatabase({ engine, built: noPrecomputedResults });
    await expect(database.run(double(2))).rejects.toThrow('once');
    fail = false;
    expect((await database.run(double(2))).rows).toEqual([{ double: 4 }]);
  });
});

describe('questions in flight', () => {
  /** An engine whose answers wait until they are let go. */
  function held() {
    const open: { resolve: (rows: Row[]) => void; signal: AbortSignal | undefined }[] = [];
    const engine = ready({
      query: (_, __, signal) => new Promise((resolve) => open.push({ resolve, signal })),
      close: () => Promise.resolve(),
    });
    return { open, database: createDatabase({ engine, built: noPrecomputedResults }) };
  }

  test('the same question is asked once, and goes on while one still waits', async () => {
    const { open, database } = held();
    const controller = new AbortController();
    const one = database.run(double(2), { signal: controller.signal });
    const other = database.run(double(2));
    await vi.waitFor(() => expect(open.length).toBe(1));
    controller.abort();
    await expect(one).rejects.toMatchObject({ name: 'AbortError' });
    expect(open[0]?.signal?.aborted).toBe(false);
    open[0]?.resolve([{ double: 4 }]);
    expect((await other).rows).toEqual([{ double: 4 }]);
    expect(open.length).toBe(1);
  });

  test('it is stopped when the last has gone, and can be asked again', async () => {
    const { open, database } = held();
    const controller = new AbortController();
    const one = database.run(double(2), { signal: controller.signal });
    await vi.waitFor(() => expect(open.length).toBe(1));
    controller.abort();
    await expect(one).rejects.toMatchObject({ name: 'AbortError' });
    const again = database.run(double(2));
    await vi.waitFor(() => expect(open.length).toBe(2));
    expect(open[0]?.signal?.aborted).toBe(true);
    open[1]?.resolve([{ double: 4 }]);
    expect((await again).rows).toEqual([{ double: 4 }]);
  });

  test('nothing is asked for a signal that has fired', async () => {
    const { connector, query } = counted();
    const database = createDatabase({ engine: ready(connector), built: noPrecomputedResults });
    const signal = AbortSignal.abort();
    await expect(database.run(double(2), { signal })).rejects.toMatchObject({ name: 'AbortError' });
    expect(query).not.toHaveBeenCalled();
  });

  test('waiting for an engine that is slow to come up can be given up', async () => {
    const engine = createEngine(() => new Promise(() => undefined));
    const database = createDatabase({ engine, built: noPrecomputedResults });
    const controller = new AbortController();
    const answer = database.run(double(2), { signal: controller.signal });
    controller.abort();
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('superseded questions leave real DuckDB free for the last one', async () => {
    const database = createDatabase({ engine: ready(node), built: noPrecomputedResults });
    const slow = (x: number): Query<{ s: number }> => ({
      id: 'test/slow',
      sql: 'SELECT sum(a.range * b.range + $x) AS s FROM range(1000000) a, range(1000000) b',
      parameters: { x },
    });
    const given: Promise<unknown>[] = [];
    for (let x = 0; x < 5; x++) {
      const controller = new AbortController();
      given.push(database.run(slow(x), { signal: controller.signal }).catch(String));
      setTimeout(() => controller.abort(), 10 * x);
    }
    expect((await database.run(double(21))).rows).toEqual([{ double: 42 }]);
    for (const end of await Promise.all(given)) expect(end).toContain('AbortError');
  });
});
