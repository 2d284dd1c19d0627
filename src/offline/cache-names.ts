/** What is kept: pages that were visited, files that were asked for, or everything on a press. */
export type CacheKind = 'pages' | 'files' | 'everything';

/** What the name of every one of them begins with. */
export const cachePrefix = 'remittance-atlas';

/**
 * Name of a cache of the browser. The browser has one set of them for all that a host serves, so
 * that the address of the site is in it.
 *
 * @param site address of the site's own folder
 */
export function cacheName(kind: CacheKind, site: string): string {
  return `${cachePrefix}-${kind}-${site}`;
}

/** Whether a cache is this site's, the worker's own of the opening view among them. */
export function isOurs(name: string, site: string): boolean {
  return name.startsWith(cachePrefix) && name.endsWith(site);
}
