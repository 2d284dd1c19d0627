import type { i18n } from 'i18next';
import type { AtlasDatabase } from '../../database/atlas-database.ts';
import { linkNow } from '../../database/link.ts';
import { siteRoot } from '../../database/site-root.ts';
import { startOffline } from '../offline/start-offline.ts';
import { watchNetwork } from '../offline/watch-site.ts';
import { languageAt, languageFolder } from '../../language/index.ts';
import { economyComboboxCode } from '../../ui/combobox-code.ts';
import { routeAt } from '../routes.tsx';
import { whenRested } from './when-rested.ts';

/**
 * Fetches what the user is about to need: a page's code when a link to it is pointed at, focused or
 * touched; and after the first press on the page, once the hand rests and over an ample link,
 * the fields' machinery and the engine, whose start takes what a hand that moves needs. Whoever only reads fetches none of it. Keeping the site for when
 * there is no network begins when all is quiet; over a scarce link after the first press, too.
 *
 * @param base path of the site's root without its last slash
 */
export function loadAhead(database: AtlasDatabase, base: string, translator: i18n): void {
  const onLink = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
    if (link)
      pageOf(link, base)
        ?.load()
        .catch(() => undefined);
  };
  for (const kind of ['pointerover', 'focusin', 'touchstart'])
    document.addEventListener(kind, onLink, { capture: true, passive: true });

  if (!import.meta.env.DEV) watchNetwork(translator);
  const scarce = linkNow() === 'scarce';
  if (!scarce) whenQuiet(() => keepOffline(translator));
  const firstPress = new AbortController();
  const onPress = () => {
    firstPress.abort();
    const follow = async () => {
      await whenRested();
      if (linkNow() === 'ample') {
        economyComboboxCode.load().catch(() => undefined);
        database.startEngine();
      }
      if (scarce) keepOffline(translator);
    };
    follow().catch(() => undefined);
  };
  for (const kind of ['pointerdown', 'keydown'])
    document.addEventListener(kind, onPress, { capture: true, signal: firstPress.signal });
}

function pageOf(link: HTMLAnchorElement, base: string) {
  if (link.origin !== location.origin || link.target === '_blank') return undefined;
  if (!link.pathname.startsWith(`${base}/`)) return undefined;
  const path = link.pathname.slice(base.length);
  const folder = languageFolder(languageAt(path) ?? 'en');
  return routeAt(path.slice(folder.length));
}

function keepOffline(translator: i18n): void {
  if (!import.meta.env.DEV) void startOffline(siteRoot(), translator);
}

function whenQuiet(start: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 5_000 });
  else setTimeout(start, 1_000);
}
