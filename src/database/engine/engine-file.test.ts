import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fetchPacked, type FetchOptions } from './engine-file.ts';

const raw = Uint8Array.from({ length: 200_000 }, (_, at) => (at * at) % 251);
const packed = new Uint8Array(gzipSync(raw));
const file = { path: 'page/x.bin', bytes: packed.length, rawBytes: raw.length };
const url = new URL('http://localhost/data/page/x.bin');

/** A host that sends these bytes in pieces of 1,000. */
function host(bytes: Uint8Array<ArrayBuffer>, init: ResponseInit = {}): typeof fetch {
  return () => {
    let at = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (at >= bytes.length) return controller.close();
        controller.enqueue(bytes.slice(at, (at += 1000)));
      },
    });
    return Promise.resolve(new Response(body, init));
  };
}

const get = (from: typeof fetch, options: FetchOptions = {}) =>
  fetchPacked(url, file, { ...options, fetch: from });

describe('a packed file', () => {
  test.each([
    ['as it is', packed],
    ['unpacked by the host', raw],
  ])('sent %s arrives whole, its progress rising to the end', async (_, sent) => {
    const progress: number[] = [];
    const bytes = await get(host(sent), { onProgress: (received) => progress.push(received) });
    expect(Buffer.compare(bytes, raw)).toBe(0);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(progress.length).toBeGreaterThan(2);
    expect(progress.at(-1)).toBe(file.bytes);
  });

  const damaged = packed.slice();
  damaged[packed.length - 6] = (damaged[packed.length - 6] ?? 0) ^ 0xff;
  const page = { headers: { 'content-type': 'text/html; charset=utf-8' } };
  test.each([
    ['cut short', host(packed.slice(0, packed.length / 2)), 'truncated'],
    ['cut to one byte', host(packed.slice(0, 1)), 'truncated'],
    ['empty', host(new Uint8Array()), 'truncated'],
    ['with a wrong checksum', host(damaged), 'truncated'],
    ['unpacked and cut short', host(raw.slice(0, 5000)), 'truncated'],
    [
      'longer than it should be',
      host(new Uint8Array(gzipSync(Buffer.alloc(300_000)))),
      'truncated',
    ],
    ['not there', host(packed, { status: 404 }), 'missing'],
    ['answered with a page', host(packed, page), 'missing'],
    ['out of reach', () => Promise.reject(new TypeError('Failed to fetch')), 'missing'],
  ])('%s', async (_, from, code) => {
    await expect(get(from)).rejects.toMatchObject({ name: 'EngineError', code });
  });

  test('can be given up', async () => {
    const controller = new AbortController();
    const answer = get(host(packed), {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('is fetched past the cache when asked', async () => {
    let cache: string | undefined;
    const from: typeof fetch = (input, init) => {
      cache = init?.cache;
      return host(packed)(input);
    };
    await get(from, { fresh: true });
    expect(cache).toBe('reload');
  });
});
