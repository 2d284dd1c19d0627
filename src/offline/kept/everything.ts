import * as v from 'valibot';
import { cacheName } from '../cache-names.ts';
import { bytesOf, type OfflineList } from './offline-list.ts';

/**
 * What is kept for use without a network: which edition, of which day and version, and its bytes as
 * sent.
 */
export type Kept = v.InferOutput<typeof shape>;

const shape = v.object({
  edition: v.string(),
  made: v.string(),
  script: v.string(),
  bytes: v.number(),
});
/** Says in the cache itself what is in it; laid down last. */
const label = 'kept.json';
const atOnce = 4;

/** What is kept whole; null where there is nothing, or less than all. */
export async function keptEverything(site: string): Promise<Kept | null> {
  try {
    const name = cacheName('everything', site);
    if (!(await caches.has(name))) return null;
    const response = await (await caches.open(name)).match(new URL(label, site));
    return response ? v.parse(shape, await response.json()) : null;
  } catch {
    return null;
  }
}

/**
 * Keeps every file of a list, and then drops what is not in it. Files that are kept already are not
 * fetched again, so that it goes on where it broke off.
 *
 * @param onProgress told the bytes that are there
 * @throws what a file failed with: a network that is gone, a browser that gives no more room
 */
export async function keepEverything(
  site: string,
  list: OfflineList,
  onProgress: (bytes: number) => void,
  signal?: AbortSignal,
): Promise<Kept> {
  const [everything, files] = await Promise.all([
    caches.open(cacheName('everything', site)),
    caches.open(cacheName('files', site)),
  ]);
  let there = 0;
  const waiting = [...list.files];
  const keepNext = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      signal?.throwIfAborted();
      const [path, bytes] = next;
      const url = new URL(path, site);
      if (!(await everything.match(url))) {
        const response = await fetch(url, { signal: signal ?? null });
        if (!response.ok) throw new Error(`${path} answered ${response.status}`);
        await everything.put(url, response);
      }
      // The worker kept it as it went by; once is enough.
      await files.delete(url);
      there += bytes;
      onProgress(there);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, keepNext));
  const wanted = new Set(list.files.map(([path]) => new URL(path, site).href));
  for (const { url } of await everything.keys()) if (!wanted.has(url)) await everything.delete(url);
  const { edition, made, script } = list;
  const kept = { edition, made, script, bytes: bytesOf(list) };
  await everything.put(new URL(label, site), Response.json(kept));
  return kept;
}

/** Gives the room back. */
export async function dropEverything(site: string): Promise<void> {
  await caches.delete(cacheName('everything', site));
}
