import type { i18n } from 'i18next';
import { isNewerOut, scriptOfPage } from '../failure/newer-version.ts';
import type { NewsOfSite } from './SiteNews.tsx';

/** So long a page lies open before it asks whether there is a newer version, in ms. */
const hour = 3_600_000;

/** Tells the user of a network that goes or comes back. */
export function watchNetwork(translator: i18n): void {
  const look = () => tell(navigator.onLine ? null : 'offline', translator);
  addEventListener('online', look);
  addEventListener('offline', look);
  // Those that know nothing of it say that there is one.
  if (!navigator.onLine) look();
}

/** Tells the user of a newer version, as soon as the browser has got its worker. */
export function watchVersion(
  registration: ServiceWorkerRegistration,
  site: URL,
  translator: i18n,
): void {
  const look = async () => {
    if (await isNewerOut(site, scriptOfPage())) tell('newer', translator);
  };
  registration.addEventListener('updatefound', () => {
    // The first worker of all is no news.
    if (navigator.serviceWorker.controller) void look();
  });
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - asked < hour) return;
    asked = Date.now();
    registration.update().catch(() => undefined);
  });
}

function tell(news: NewsOfSite | null, translator: i18n): void {
  import('./show-news.tsx')
    .then(({ showNews }) => showNews(news, translator))
    // Where even this can't be had the page goes on as it was.
    .catch(() => undefined);
}
