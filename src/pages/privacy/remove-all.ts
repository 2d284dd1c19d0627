import { siteRoot } from '../../database/site-root.ts';
import { isOurs } from '../../offline/cache-names.ts';
import { removeBrowserStore } from '../../user-data/store/browser-store.ts';

/** Every name under which a part of the site remembers something. */
const ours = /^atlas[.-]/;

/**
 * Removes all that this site keeps in the browser: choices, SQL, tables, and what was kept for use
 * without a network.
 *
 * @throws what a store refuses with
 */
export async function removeAll(): Promise<void> {
  const site = siteRoot().href;
  for (const key of Object.keys(localStorage)) if (ours.test(key)) localStorage.removeItem(key);
  await removeBrowserStore();
  if ('caches' in globalThis) {
    const names = (await caches.keys()).filter((name) => isOurs(name, site));
    await Promise.all(names.map((name) => caches.delete(name)));
  }
}
