import { isOurs } from '../cache-names.ts';

/** Drops a file wherever it is kept. */
export async function forget(site: string, url: string): Promise<void> {
  const names = (await caches.keys()).filter((name) => isOurs(name, site));
  const opened = await Promise.all(names.map((name) => caches.open(name)));
  await Promise.all(opened.map((cache) => cache.delete(url, { ignoreVary: true })));
}
