import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import manifest from 'virtual:atlas-data';
import type { AtlasDatabase } from '../database/atlas-database.ts';
import { openDatabase } from '../database/open-database.ts';
import { siteRoot } from '../database/site-root.ts';
import { chooseLanguage, createLanguage, loadCatalogue, type Language } from '../language/index.ts';
import { App } from './App.tsx';
import { holdLinks } from './hold-links.ts';
import { rememberedLanguage } from './remembered-language.ts';
import { prefetchPages, routeAt } from './routes.tsx';

/**
 * Opens the site in the page.
 *
 * @param came whether the page came with the view that is asked for, drawn when the site was built
 */
export async function openApp(root: HTMLElement, came: boolean): Promise<void> {
  holdLinks();
  const base = siteRoot().pathname.replace(/\/$/, '');
  const database = openDatabase(manifest);
  const wanted = chooseLanguage({
    search: location.search,
    remembered: rememberedLanguage(),
    preferred: navigator.languages,
  });
  // The page's code comes together with the words rather than after them.
  void routeAt(location.pathname.slice(base.length))?.load();
  const translator = await translatorFor(wanted);
  const app = (
    <StrictMode>
      <App translator={translator} database={database} base={base} />
    </StrictMode>
  );
  if (came && (await isAtHand(database))) {
    for (const link of root.querySelectorAll('a[href^="./"]'))
      link.setAttribute('href', base + (link.getAttribute('href') ?? '').slice(1));
    hydrateRoot(root, app);
  } else {
    root.replaceChildren();
    createRoot(root).render(app);
  }
  delete document.documentElement.dataset['view'];
  if (document.readyState === 'complete') whenQuiet(database);
  else addEventListener('load', () => whenQuiet(database), { once: true });
}

/** Loads what the view that came was drawn from; without it the page is drawn anew. */
async function isAtHand(database: AtlasDatabase): Promise<boolean> {
  try {
    const { haveAtHand } = await import('../pages/explore/ExplorePage.tsx');
    await haveAtHand(database);
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
    import('../ui/EconomyCombobox.tsx').catch(() => undefined);
  };
  if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 10_000 });
  else setTimeout(start, 2_000);
}

/** The reader's language, or English if its words cannot be loaded. */
async function translatorFor(wanted: Language) {
  if (wanted === 'en') return createLanguage('en');
  try {
    return createLanguage(wanted, { [wanted]: await loadCatalogue(wanted) });
  } catch {
    return createLanguage('en');
  }
}
