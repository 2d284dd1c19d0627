import { expect, test, vi } from 'vitest';
import { builtReader } from './fetch-built.ts';
import { hash8, sealed } from './seal.ts';

const data = new URL('http://localhost/data/');
const pack = 'page/bundles-0123abcd/economy/MEX.json';

/** A host that gives these bodies in turn, and how it was asked for them. */
function host(...bodies: (string | number)[]) {
  const caches: (RequestCache | undefined)[] = [];
  const read = builtReader(data, (_, init) => {
    const body = bodies[caches.push(init?.cache) - 1];
    return Promise.resolve(
      typeof body === 'number' ? new Response('', { status: body }) : new Response(body),
    );
  });
  return { read, caches };
}

const named = async (text: string) => `page/answers/x-${(await hash8(text)) ?? ''}.json`;

test('what is whole is asked for once', async () => {
  const { read, caches } = host('{"é":1}');
  expect(await read(await named('{"é":1}'))).toBe('{"é":1}');
  expect(caches).toEqual(['default']);
});

test.each([['{"é":2}'], ['{"é'], ['<!doctype html>'], [404]])(
  '%s in its place is asked for again, past the cache',
  async (first) => {
    const { read, caches } = host(first, '{"é":1}');
    expect(await read(await named('{"é":1}'))).toBe('{"é":1}');
    expect(caches).toEqual(['default', 'reload']);
    await expect(host(first, first).read(await named('{"é":1}'))).rejects.toThrow('page/answers');
  },
);

test('a pack that is damaged, or another one, is known by its seal', async () => {
  const whole = await sealed(pack, { a: '{"rows":0}', b: 'é' });
  expect(JSON.parse(await host(whole).read(pack))).toMatchObject({ a: '{"rows":0}', b: 'é' });
  const others = [
    whole.replace('0', '1'),
    whole.slice(0, -30),
    await sealed('page/bundles-0123abcd/economy/NPL.json', { a: '{"rows":0}', b: 'é' }),
    await sealed('page/bundles-another0/economy/MEX.json', { a: '{"rows":0}', b: 'é' }),
  ];
  for (const other of others)
    await expect(host(other, other).read(pack)).rejects.toThrow('came damaged');
});

test('where the browser gives no sums, what came is taken', async () => {
  vi.stubGlobal('crypto', {});
  try {
    expect(await host('{}').read('page/answers/x-00000000.json')).toBe('{}');
  } finally {
    vi.unstubAllGlobals();
  }
});

test('whoever has gone is not asked for again', async () => {
  const controller = new AbortController();
  controller.abort();
  const { read, caches } = host(404, '{}');
  await expect(read('page/y.json', controller.signal)).rejects.toMatchObject({
    name: 'AbortError',
  });
  expect(caches).toHaveLength(1);
});
