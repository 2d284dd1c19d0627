import { clientsClaim, setCacheNameDetails } from 'workbox-core';
import { cleanupOutdatedCaches, getCacheKeyForURL, precache } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import opening from 'virtual:offline-opening';
import { cacheName, cachePrefix } from '../cache-names.ts';
import { isLastingFile, isPage } from '../addresses.ts';
import { fileStrategy } from './file-strategy.ts';
import { forget } from './forget.ts';
import { pageStrategy } from './page-strategy.ts';
import { worker } from './worker-scope.ts';

const site = worker.registration.scope;
const pathOf = (url: URL) => url.href.slice(site.length).replace(/[?#].*$/, '');
const isHere = (url: URL) => url.href.startsWith(site);

setCacheNameDetails({ prefix: cachePrefix, suffix: site });
precache([...opening]);
cleanupOutdatedCaches();

// A page names its files by their content, so that any worker gives it its own: a newer one need
// not wait until older pages are closed. Kept pages of the older version go with it.
void worker.skipWaiting();
clientsClaim();
worker.addEventListener('activate', (event) =>
  event.waitUntil(caches.delete(cacheName('pages', site))),
);

const kept = fileStrategy(site);
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && isHere(url) && isPage(pathOf(url)),
  pageStrategy(site),
);
registerRoute(
  ({ url }) =>
    isHere(url) &&
    // Whoever asks for a page without going to it wants to know what the host has.
    !isPage(pathOf(url)) &&
    (isLastingFile(pathOf(url)) || getCacheKeyForURL(url.href) !== undefined),
  async (asked) => {
    // Whoever asks past what is kept has found it damaged.
    if (asked.request.cache === 'reload') await forget(site, asked.request.url);
    return kept.handle(asked);
  },
);
