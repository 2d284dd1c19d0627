/** Where the site's service worker is; null where the host has switched it off. */
export function workerAddress(site: URL): URL | null {
  const off = document.querySelector('meta[name=offline][content=off]');
  return off ? null : new URL('service-worker.js', site);
}
