import { isOurs } from '../cache-names.ts';
import { worker } from './worker-scope.ts';

// What a host serves in the place of the service worker once it wants none: it takes the place of
// the one before, drops what that kept, and goes.
worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(removeAll()));

async function removeAll(): Promise<void> {
  const site = worker.registration.scope;
  const ours = (await caches.keys()).filter((name) => isOurs(name, site));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await worker.registration.unregister();
}
