import { matchPrecache } from 'workbox-precaching';
import { CacheFirst } from 'workbox-strategies';
import { cacheName } from '../cache-names.ts';
import { limited } from './limited.ts';
import { onlyOurFiles } from './only-ours.ts';

/**
 * A file whose name changes with its content: the kept one, wherever it is kept; else it is fetched
 * and kept.
 *
 * @param site address of the site's own folder
 */
export function fileStrategy(site: string): CacheFirst {
  return new CacheFirst({
    cacheName: cacheName('files', site),
    matchOptions: { ignoreVary: true },
    plugins: [
      onlyOurFiles,
      limited(500, 90),
      {
        cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
          cachedResponse ?? (await matchPrecache(request.url)) ?? ofEverything(request.url, site),
      },
    ],
  });
}

async function ofEverything(url: string, site: string): Promise<Response | null> {
  const name = cacheName('everything', site);
  if (!(await caches.has(name))) return null;
  return (await (await caches.open(name)).match(url, { ignoreVary: true })) ?? null;
}
