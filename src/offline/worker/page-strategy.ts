import { matchPrecache } from 'workbox-precaching';
import { NetworkFirst } from 'workbox-strategies';
import { cacheName } from '../cache-names.ts';
import { atAnyDepth } from '../addresses.ts';
import { limited } from './limited.ts';
import { onlyOurPages } from './only-ours.ts';

/** After so many seconds a network counts as none where the page is kept. */
const patience = 3;

/**
 * The newest of a page, or the kept one where no network brings it, or else the empty page, which
 * draws itself from what else is kept.
 *
 * @param site address of the site's own folder
 */
export function pageStrategy(site: string): NetworkFirst {
  return new NetworkFirst({
    cacheName: cacheName('pages', site),
    networkTimeoutSeconds: patience,
    matchOptions: { ignoreVary: true },
    plugins: [
      onlyOurPages,
      limited(60, 90),
      {
        cacheKeyWillBeUsed: ({ request }) => Promise.resolve(plain(request.url)),
        cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
          cachedResponse ??
          (plain(request.url) === site ? ((await matchPrecache(site)) ?? null) : null),
        // A host that is ill is as good as none.
        fetchDidSucceed: ({ response }) =>
          response.status < 500
            ? Promise.resolve(response)
            : Promise.reject(new Error(`The host answered ${response.status}`)),
        handlerDidError: () => standIn(site),
      },
    ],
  });
}

/** Without what follows the path, which the page reads and not the host. */
function plain(url: string): string {
  return url.replace(/[?#].*$/, '').replace(/index\.html$/, '');
}

async function standIn(site: string): Promise<Response> {
  const page = await matchPrecache(`${site}offline.html`);
  if (!page) return Response.error();
  const headers = { 'Content-Type': 'text/html; charset=utf-8' };
  return new Response(atAnyDepth(await page.text(), new URL(site).pathname), { headers });
}
