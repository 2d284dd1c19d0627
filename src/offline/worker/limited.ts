import type { WorkboxPlugin } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';

/** Drops the longest unused beyond so many, those not asked for in so many days, and all when room runs out. */
export function limited(entries: number, days: number): WorkboxPlugin {
  const plugin: unknown = new ExpirationPlugin({
    maxEntries: entries,
    maxAgeSeconds: days * 86_400,
    purgeOnQuotaError: true,
  });
  return plugin as WorkboxPlugin;
}
