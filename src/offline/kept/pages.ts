import { isLastingFile } from '../addresses.ts';
import { cacheName } from '../cache-names.ts';

/**
 * Keeps the page that is open and what it was drawn from: it came before there was a worker to keep
 * it. What the browser has still is not sent again.
 */
export async function keepOpenPage(site: string): Promise<void> {
  const page = new URL(location.pathname, location.href);
  // One that the host serves for addresses without a file has no place of its own.
  if (document.documentElement.dataset['page'] !== 'none') await keepPage(site, page);
  const asked = performance.getEntriesByType('resource').map(({ name }) => name);
  await passBy(site, asked);
}

/** Keeps pages that may be opened next, with the files that they name. */
export async function keepPages(site: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const page = new URL(path, site);
    const html = await keepPage(site, page);
    const named = [...html.matchAll(/(?:href|src)="([^"]+)"/g)];
    await passBy(
      site,
      named.map(([, file = '']) => new URL(file, page).href),
    );
  }
}

async function keepPage(site: string, page: URL): Promise<string> {
  const response = await fetch(page, { cache: 'no-cache', priority: 'low' });
  if (!response.ok) throw new Error(`${page.pathname} answered ${response.status}`);
  const pages = await caches.open(cacheName('pages', site));
  await pages.put(page, response.clone());
  return response.text();
}

/** Asks for files again, one by one, so that the worker keeps them as they go by. */
async function passBy(site: string, urls: readonly string[]): Promise<void> {
  for (const url of new Set(urls)) {
    if (!url.startsWith(site) || !isLastingFile(url.slice(site.length))) continue;
    const response = await fetch(url, { priority: 'low' });
    // To the end: Firefox takes one that is broken off for a fault of the worker.
    await response.arrayBuffer();
  }
}
