import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import manifest from 'virtual:atlas-data';
import { openDatabase } from '../database/open-database.ts';
import { siteRoot } from '../database/site-root.ts';
import { whileWanted } from '../database/while-wanted.ts';
import {
  addressIn,
  chooseLanguage,
  createLanguage,
  languageAt,
  languageFolder,
  languageOf,
  loadCatalogue,
  speak,
  wantedWords,
  type Language,
} from '../language/index.ts';
import { attempt } from '../ui/address/live-address.ts';
import { App } from './App.tsx';
import { keepStill } from './failure/keep-still.tsx';
import { makeLinksAbsolute } from './absolute-links.ts';
import { rememberedLanguage } from './remembered-language.ts';
import { notFound, routeAt, type PageRoute } from './routes.tsx';

/**
 * Opens the site in the page.
 *
 * @param came whether the page came with the view that is asked for, drawn when the site was built
 */
export async function openApp(root: HTMLElement, came: boolean): Promise<void> {
  makeLinksAbsolute();
  const base = siteRoot().pathname.replace(/\/$/, '');
  const { database, openFiles } = openDatabase(manifest, whileWanted());
  const at = languageAt(location.pathname.slice(base.length));
  const wanted = chooseLanguage({
    at,
    search: location.search,
    remembered: rememberedLanguage(),
    preferred: navigator.languages,
  });
  if (wanted !== 'en') goToOwnAddress(wanted, base);
  const folder = languageFolder(at ?? wanted);
  const page = routeAt(location.pathname.slice(base.length).slice(folder.length)) ?? notFound;
  speak(wanted);
  // The page's code comes together with the words rather than after them.
  const code = came ? codeOf(page, root, wanted) : page.load().catch(() => undefined);
  // The words of the first page are always there; those of the others come with their code.
  const whole = came && (page.path !== '/' || wanted !== 'en');
  const translator = whole ? code.then(() => translatorFor(wanted, true)) : translatorFor(wanted);
  const files = came && hasCome(openFiles(namedFiles()));
  if (came) await code;
  const takesOver = await files;
  const words = await translator;
  speak(languageOf(words.language) ?? 'en', words);
  const app = (
    <StrictMode>
      <App translator={words} database={database} base={base} />
    </StrictMode>
  );
  if (takesOver && root.dataset['takeOver'] !== 'no') {
    for (const link of root.querySelectorAll('a[href^="."]'))
      link.setAttribute('href', (link.getAttribute('href') ?? '').replace(/^(\.*\/)+/, `${base}/`));
    hydrateRoot(root, app, {
      // What is not taken over yet when another language is chosen is drawn anew in that.
      onRecoverableError: (error) => {
        if (words.language === wanted) reportError(error);
      },
    });
  } else {
    root.replaceChildren();
    // At once where all is there, so that nothing is seen in between.
    if (takesOver) flushSync(() => createRoot(root).render(app));
    else createRoot(root).render(app);
  }
  delete document.documentElement.dataset['view'];
  import('./ahead/load-ahead.ts')
    .then(({ loadAhead }) => loadAhead(database, base, words))
    // Without it all is fetched when it is needed.
    .catch(() => undefined);
}

/** Names in the address the folder of the language that the page will speak. */
function goToOwnAddress(language: Language, base: string): void {
  const { href } = addressIn(language, new URL(location.href), base);
  if (href !== location.href) attempt(() => history.replaceState(history.state, '', href));
}

/** Brings a page's code and words; what came stays until there is something that can take it over. */
async function codeOf(page: PageRoute, root: HTMLElement, language: Language): Promise<void> {
  for (;;) {
    speak(language);
    const words = language === 'en' ? [] : [loadCatalogue(language, wantedWords())];
    try {
      await Promise.all([page.load(), ...words]);
      return;
    } catch (error) {
      await keepStill(root, await translatorFor(language), error);
    }
  }
}

/** The built files that the page says it was drawn from. */
function namedFiles(): string[] {
  const links = document.querySelectorAll<HTMLLinkElement>('link[data-opens]');
  return [...links].map(({ dataset }) => dataset['opens'] ?? '');
}

async function hasCome(files: Promise<unknown>): Promise<boolean> {
  try {
    await files;
    return true;
  } catch {
    return false;
  }
}

/**
 * The user's language, or English if its words cannot be loaded.
 *
 * @param whole whether all words are to be there at once
 */
async function translatorFor(wanted: Language, whole = false) {
  if (wanted === 'en' && !whole) return createLanguage('en');
  try {
    return createLanguage(wanted, { [wanted]: await loadCatalogue(wanted, wantedWords()) });
  } catch {
    speak('en');
    return createLanguage('en');
  }
}
