import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { i18n } from 'i18next';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import manifest from 'virtual:atlas-data';
import { App } from '../../app/App.tsx';
import { routeAt, routes } from '../../app/routes.tsx';
import type { Connector } from '../../database/connector.ts';
import { createEngine } from '../../database/engine.ts';
import { createFullLanguage, languageFolder, type Language } from '../../language/index.ts';
import * as cards from '../../pages/explore/card/cards.ts';
import { provideCards } from '../../pages/explore/live/code.ts';
import { HeadContext, type DocumentHead } from '../../ui/document-head.ts';
import type { Card } from '../cards/card-svg.ts';
import { economyCard } from '../cards/economy-card.ts';
import {
  pictureRenderer,
  type DrawnPicture,
  type PictureAsk,
} from '../pictures/picture-renderer.ts';
import { siteAddress } from '../pages/page-address.ts';
import { registry } from '../../figures/figure/registry.ts';
import type { ShownFigure } from '../pictures/wanted-pictures.ts';
import { recordingDatabase, type RecordingDatabase } from './recording-database.ts';

provideCards(cards);

/** A page drawn without a browser and without the engine. */
export interface RenderedPage extends DocumentHead {
  /** What stands in the page's root; links begin with a slash, the front page's path. */
  view: string;
  /** Built files it was drawn from, as `openFiles` takes them, in the order of asking. */
  opened: readonly string[];
}

/** The pages of the navigation, by their paths, and the name of each, which is its folder's. */
export const ownPages: readonly { path: string; name: string }[] = routes
  .filter(({ one }) => !one)
  .map(({ path, name }) => ({ path, name }));

/** Every figure, and settings that show it well. */
export const shownFigures: readonly ShownFigure[] = registry.map(({ id, example }) => ({
  id,
  example,
}));

/** Where the built files lie, under `data/`; a result pack by its own name. */
export function pathOfFile(name: string): string {
  return manifest.files[name]?.path ?? `${manifest.bundles}/${name}.json`;
}

/** More drawings than any page needs to have all it asks for. */
const mostDrawings = 20;

export interface PageRenderer {
  /** Draws a page, by its address in English; one after another. */
  render: (path: string, language: Language) => Promise<RenderedPage>;
  /** What an economy's card says. */
  card: (economy: string, language: Language) => Promise<Card>;
  /** A figure as a picture; null where it has nothing to show. @throws where it needs a browser or the engine */
  picture: (ask: PictureAsk) => Promise<DrawnPicture | null>;
}

/**
 * Draws pages from the built data in a folder.
 *
 * @param connector answers what is not built, as the engine does in the browser
 */
export function pageRenderer(data: string, connector?: Connector): PageRenderer {
  const records = recordingDatabase(
    manifest,
    pathToFileURL(data),
    connector && createEngine(() => Promise.resolve(connector)),
  );
  const translators = new Map<Language, Promise<i18n>>();

  function translatorOf(language: Language): Promise<i18n> {
    const translator = translators.get(language) ?? createFullLanguage(language);
    translators.set(language, translator);
    return translator;
  }

  async function render(path: string, language: Language): Promise<RenderedPage> {
    const words = await translatorOf(language);
    await routeAt(path)?.load();
    for (let drawn = 1; drawn <= mostDrawings; drawn += 1) {
      const page = draw(`/${languageFolder(language)}${path.slice(1)}`, words, records);
      const more = await records.fetchMissing();
      if (!more && !isWaiting(page.view)) return page;
      // Code that is loaded late takes its time.
      if (isWaiting(page.view)) await setTimeout(5 * drawn ** 2);
    }
    throw new Error(`${path} in ${language}: still waits for something`);
  }

  return {
    render,
    card: async (economy, language) =>
      economyCard(economy, records.database, await translatorOf(language)),
    picture: pictureRenderer({
      database: records.database,
      translatorOf,
      site: siteAddress(process.env).url,
      made: manifest.made,
      edition: manifest.edition,
    }),
  };
}

function draw(path: string, translator: i18n, records: RecordingDatabase): RenderedPage {
  const head: DocumentHead = { title: '', description: '' };
  records.begin();
  const view = renderToString(
    <StrictMode>
      <HeadContext value={(said) => Object.assign(head, said)}>
        <App translator={translator} database={records.database} base="" serverPath={path} />
      </HeadContext>
    </StrictMode>,
  );
  return { ...head, view, opened: records.opened() };
}

/** React marks a part that waits for code or words. */
function isWaiting(view: string): boolean {
  return view.includes('<!--$?-->') || view.includes('<!--$!-->');
}
