import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import manifest from 'virtual:atlas-data';
import { DatabaseProvider } from '../database/DatabaseProvider.tsx';
import { openDatabase } from '../database/open-database.ts';
import { siteRoot } from '../database/site-root.ts';
import { decoded } from '../domain/decoded.ts';
import { directionOf } from '../domain/direction.ts';
import { readParameters } from '../domain/parameters.ts';
import type { AnyFigure } from '../figures/figure/any-figure.ts';
import { isFigure, loadFigure } from '../figures/figure/load-figure.ts';
import { economyPlacesQuery } from '../figures/economies/queries.ts';
import { chooseLanguage } from '../language/languages.ts';
import { answersAsked } from './answers-asked.ts';
import { asksOwnLook } from './asks-own-look.ts';
import { EmbedPage } from './EmbedPage.tsx';
import { translatorOf, wordsOf } from './embed-language.ts';
import { embedSettings } from './embed-settings.ts';
import type { Frozen } from './kept-edition.ts';
import { tellHeight } from './tell-height.ts';
import { rowsWords } from './words-file.ts';
import './embed.css';

/** Opens the embed that the address asks for. */
export async function openEmbed(root: HTMLElement, frozen: Frozen): Promise<void> {
  const { pathname, hash } = location;
  // An address may say the figure's settings in its path: its page knows them.
  const { settings = '' } = document.documentElement.dataset;
  const given = `?${settings}&${location.search.slice(1)}`;
  const { values } = readParameters(embedSettings, given);
  const id = document.documentElement.dataset['figure'] ?? lastPart(hash.slice(1) || pathname);
  const known = isFigure(id);
  const language = chooseLanguage({
    search: given,
    remembered: null,
    preferred: navigator.languages,
  });
  const { documentElement } = document;
  documentElement.lang = language;
  documentElement.dir = directionOf(language);
  if (values.theme !== 'auto') documentElement.dataset['theme'] = values.theme;

  const { database, openFiles } = openDatabase(manifest);
  const loading = known ? loadFigure(id, database.json).catch(() => null) : null;
  // Beside the words, so that the first picture is the whole one; asked again where they can't be had.
  const answers = loading
    ?.then(async (figure) => {
      if (!figure) return;
      const { values: settings } = readParameters(figure.parameters, searchFor(figure, given));
      await openFiles(answersAsked(figure.queries(settings), manifest));
    })
    .catch(() => undefined);
  const isOwn = asksOwnLook(given);
  // Few addresses are wrong, frozen, of a look of their own, of a corridor or sum small flows, and what is said
  // of them is long.
  const isTold = isOwn || values.frozen !== null || /[?&](?:small|with)=/.test(given);
  const longWords = () => wordsOf(language, rowsWords);
  const [words, figure, economies, own, told] = await Promise.all([
    wordsOf(language, known ? id : null),
    loading,
    database.run(economyPlacesQuery()).catch(() => null),
    isOwn ? import('./own/own-look.tsx').then(({ ownLook }) => ownLook(given)) : null,
    isTold ? longWords() : null,
  ]);
  const search = searchFor(figure, given);
  const { problems } = readParameters(embedSettings, search);
  const troubles = figure ? readParameters(figure.parameters, search).problems : [];
  const late = told ?? (problems.length + troubles.length > 0 ? await longWords() : {});
  const translator = await translatorOf(language, { ...words, ...late });
  own?.start(translator);
  await answers;
  const base = siteRoot();
  createRoot(root).render(
    <I18nextProvider i18n={translator}>
      <DatabaseProvider database={database}>
        <EmbedPage
          id={id}
          known={known}
          figure={figure}
          economies={economies?.rows ?? null}
          lang={values.lang}
          own={own}
          problems={[...problems, ...(own?.problems ?? [])]}
          search={search}
          root={base.href}
          edition={{ name: values.frozen ?? manifest.edition, frozen }}
        />
      </DatabaseProvider>
    </I18nextProvider>,
  );
  tellHeight(root);
  document.dispatchEvent(new Event('atlas:live'));
}

/** What an address asks for, in the names that the figure has for it now. */
function searchFor(figure: AnyFigure | null, given: string): string {
  const asked = new URLSearchParams(given);
  figure?.formerly?.(asked);
  return `?${asked}`;
}

function lastPart(path: string): string {
  return decoded(path.replace(/\/(index\.html)?$/, '').replace(/^.*\//, ''));
}
