import type { i18n } from 'i18next';
import { linkNow } from '../../database/link.ts';
import { isOurs } from '../../offline/cache-names.ts';
import { keepEverything, keptEverything } from '../../offline/kept/everything.ts';
import { offlineList } from '../../offline/kept/offline-list.ts';
import { keepOpenPage, keepPages } from '../../offline/kept/pages.ts';
import { languageFolder, languageOf } from '../../language/index.ts';
import { scriptOfPage } from '../failure/newer-version.ts';
import { watchVersion } from './watch-site.ts';
import { workerAddress } from './worker-address.ts';

/**
 * Keeps the site for when there is no network: what was opened, and over an ample link the pages of
 * the navigation in the user's language. Where the host wants none, what an earlier version kept is dropped. A browser that
 * can't or may not keep anything goes on without.
 *
 * @param site the site's own folder
 */
export async function startOffline(site: URL, translator: i18n): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    const address = workerAddress(site);
    if (address === null) return await stopOffline(site);
    const before = navigator.serviceWorker.controller;
    const registration = await navigator.serviceWorker.register(address, {
      scope: site.pathname,
      updateViaCache: 'none',
    });
    watchVersion(registration, site, translator);
    if (before === null) {
      await controlled();
      await keepOpenPage(site.href);
    }
    if (linkNow() === 'ample') await keepAhead(site, folderOf(translator));
  } catch {
    // The site is as it would be without.
  }
}

/** Drops all that this site keeps for use without a network, and its worker. */
export async function stopOffline(site: URL): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(site);
  if (registration?.scope === site.href) await registration.unregister();
  const ours = (await caches.keys()).filter((name) => isOurs(name, site.href));
  await Promise.all(ours.map((name) => caches.delete(name)));
}

function folderOf({ language }: i18n): string {
  return languageFolder(languageOf(language) ?? 'en');
}

/** @param folder that of the language, below the site's own */
async function keepAhead(site: URL, folder: string): Promise<void> {
  const list = await offlineList(site.href);
  // Another version's files would be of no use to this page's.
  if (list.script !== scriptOfPage()) return;
  const front = folder === '' ? [] : [''];
  await keepPages(
    site.href,
    [...front, ...list.views].map((view) => `${folder}${view}`),
  );
  const kept = await keptEverything(site.href);
  if (kept && kept.script !== list.script) await keepEverything(site.href, list, () => undefined);
}

function controlled(): Promise<void> {
  return new Promise((done) => {
    if (navigator.serviceWorker.controller) return done();
    navigator.serviceWorker.addEventListener('controllerchange', () => done(), { once: true });
  });
}
