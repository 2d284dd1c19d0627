import { afterEach, expect, test, vi } from 'vitest';
import { areKept, rememberKept } from './kept-files.ts';

const urls = [new URL('http://atlas.test/engine.bin'), new URL('http://atlas.test/atlas.bin')];
const answers = (status: number) =>
  vi.fn<typeof fetch>(() => Promise.resolve(new Response('', { status })));

function store() {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
}

afterEach(() => vi.unstubAllGlobals());

test('files count as kept if they came before and the browser has them without the network', async () => {
  store();
  const has = answers(200);
  expect(await areKept(urls, has)).toBe(false);
  expect(has).not.toHaveBeenCalled();
  rememberKept(urls);
  expect(await areKept(urls, has)).toBe(true);
  expect(has).toHaveBeenCalledWith(urls[0], { cache: 'only-if-cached', mode: 'same-origin' });
  expect(await areKept(urls, answers(504))).toBe(false);
  expect(await areKept(urls, () => Promise.reject(new TypeError('offline')))).toBe(false);
  expect(await areKept([urls[0] as URL], has)).toBe(false);
});

test('without a store nothing counts as kept', async () => {
  vi.stubGlobal('localStorage', undefined);
  rememberKept(urls);
  expect(await areKept(urls, answers(200))).toBe(false);
});
