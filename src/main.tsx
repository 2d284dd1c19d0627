import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import manifest from 'virtual:atlas-data';
import { App } from './app/App.tsx';
import { holdLinks } from './app/hold-links.ts';
import { rememberedLanguage } from './app/remembered-language.ts';
import { prefetchPages, routeAt } from './app/routes.tsx';
import { openDatabase } from './database/open-database.ts';
import { siteRoot } from './database/site-root.ts';
import { chooseLanguage, createLanguage, loadCatalogue, type Language } from './language/index.ts';

holdLinks();

const base = siteRoot().pathname.replace(/\/$/, '');
const language = chooseLanguage({
  search: location.search,
  remembered: rememberedLanguage(),
  preferred: navigator.languages,
});
const database = openDatabase(manifest);

// The page's code comes together with the words rather than after them.
void routeAt(location.pathname.slice(base.length))?.load();
void open(language);

async function open(wanted: Language): Promise<void> {
  const translator = await translatorFor(wanted);
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root');
  createRoot(root).render(
    <StrictMode>
      <App translator={translator} database={database} base={base} />
    </StrictMode>,
  );
  if (document.readyState === 'complete') whenQuiet();
  else addEventListener('load', whenQuiet, { once: true });
}

/** What the first view does not need, once it has what it does. */
function whenQuiet(): void {
  const start = () => {
    database.startEngine();
    prefetchPages();
    import('./ui/EconomyCombobox.tsx').catch(() => undefined);
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
