import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import manifest from 'virtual:atlas-data';
import type { AtlasDatabase } from '../database/atlas-database.ts';
import { openDatabase } from '../database/open-database.ts';
import { siteRoot } from '../database/site-root.ts';
import { chooseLanguage, createLanguage, loadCatalogue, type Language } from '../language/index.ts';
import { loadCombobox } from '../ui/combobox-code.ts';
import { App } from './App.tsx';
import { makeLinksAbsolute } from './absolute-links.ts';
import { rememberedLanguage } from './remembered-language.ts';
import { notFound, prefetchPages, routeAt } from './routes.tsx';

/**
 * Opens the site in the page.
 *
 * @param came whether the page came with the view that is asked for, drawn when the site was built
 */
export async function openApp(root: HTMLElement, came: boolean): Promise<void> {
  makeLinksAbsolute();
  const base = siteRoot().pathname.replace(/\/$/, '');
  const { database, openFiles } = openDatabase(manifest);
  const wanted = chooseLanguage({
    search: location.search,
    remembered: rememberedLanguage(),
    preferred: navigator.languages,
  });
  const route = routeAt(location.pathname.slice(base.length));
  // The page's code comes together with the words rather than after them.
  const code = (route ?? notFound).load();
  // The words of the first page are always there.
  const translator = translatorFor(wanted, came && route?.path !== '/');
  // A field with a name chosen comes with its list, and could be typed into at once.
  const field = came && root.querySelector('.economy-search__list') ? [loadCombobox()] : [];
  const whole = came && (await isWhole([code, openFiles(namedFiles()), ...field]));
  const app = (
    <StrictMode>
      <App translator={await translator} database={database} base={base} />
    </StrictMode>
  );
  if (whole && root.dataset['takeOver'] !== 'no') {
    for (const link of root.querySelectorAll('a[href^="."]'))
      link.setAttribute('href', (link.getAttribute('href') ?? '').replace(/^(\.*\/)+/, `${base}/`));
    hydrateRoot(root, app);
  } else {
    root.replaceChildren();
    // At once where all is there, so that nothing is seen in between.
    if (whole) flushSync(() => createRoot(root).render(app));
    else createRoot(root).render(app);
  }
  delete document.documentElement.dataset['view'];
  if (document.readyState === 'complete') whenQuiet(database);
  else addEventListener('load', () => whenQuiet(database), { once: true });
}

/** The built files that the page says it was drawn from. */
function namedFiles(): string[] {
  const links = document.querySelectorAll<HTMLLinkElement>('link[data-opens]');
  return [...links].map(({ dataset }) => dataset['opens'] ?? '');
}

/** Whether all that the view that came was drawn from is there; without it the page is drawn anew. */
async function isWhole(parts: readonly Promise<unknown>[]): Promise<boolean> {
  try {
    await Promise.all(parts);
    return true;
  } catch {
    return false;
  }
}

/** What the first view does not need, once it has what it does. */
function whenQuiet(database: AtlasDatabase): void {
  const start = () => {
    database.startEngine();
    prefetchPages();
    loadCombobox().catch(() => undefined);
  };
  if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 10_000 });
  else setTimeout(start, 2_000);
}

/**
 * The user's language, or English if its words cannot be loaded.
 *
 * @param whole whether all words are to be there at once
 */
async function translatorFor(wanted: Language, whole: boolean) {
  if (wanted === 'en' && !whole) return createLanguage('en');
  try {
    return createLanguage(wanted, { [wanted]: await loadCatalogue(wanted) });
  } catch {
    return createLanguage('en');
  }
}
