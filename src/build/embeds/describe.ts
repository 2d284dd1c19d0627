import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import manifest from 'virtual:atlas-data';
import { answerKey } from '../../database/answer-key.ts';
import type { Query } from '../../database/query.ts';
import { readParameters } from '../../domain/parameters.ts';
import { describedFigure, type DescribedFigure } from '../../embed/described-figure.ts';
import { registry } from '../../figures/figure/registry.ts';
import { economyPlacesQuery } from '../../figures/economies/queries.ts';
import { createEconomyName, createFullLanguage, languages } from '../../language/index.ts';
import { createSay, formatOf } from '../../language/say.ts';
import { root } from '../root.ts';
import { asksOf } from './asks.ts';
import type { SpeakingFigure } from './embed-words.ts';
import { inOrder } from './figure-order.ts';

/** A figure, and the files of the data build that its example is drawn from, from the site's root. */
export interface ReadFigure {
  described: DescribedFigure;
  speaks: SpeakingFigure;
  data: readonly string[];
  /** What its address needs, as far as its page can tell; see `asksOf`. */
  asks: string;
}

/** Loads every figure and describes it, its title in all languages. */
export async function describe(): Promise<readonly ReadFigure[]> {
  const says = await Promise.all(
    languages.map(async (language) => {
      const { t } = await createFullLanguage(language);
      return [
        language,
        createSay(t, formatOf(t, language), createEconomyName(t, language, [])),
      ] as const;
    }),
  );
  return Promise.all(
    inOrder(registry).map(async (entry) => {
      const { id, words, unsaidInEmbeds } = entry;
      const names: string[] = [];
      const figure = await entry.load(async (name): Promise<unknown> => {
        names.push(name);
        const path = manifest.files[name]?.path ?? '';
        return JSON.parse(await readFile(join(root, 'public/data', path), 'utf8'));
      });
      const settings = readParameters(figure.parameters, entry.example).values;
      const title = figure.title(settings);
      const described = describedFigure(
        entry,
        figure,
        Object.fromEntries(says.map(([language, say]) => [language, say(title)])),
      );
      const asked = Object.values<Query<unknown>>(figure.queries(settings));
      const always = [...names, fileOf(economyPlacesQuery())].map(pathOf);
      const data = [...always, ...asked.map(fileOf).map(pathOf)].map((path) => `data/${path}`);
      const asks = asksOf({
        always,
        parameters: Object.keys(figure.parameters),
        example: entry.example,
        pathsAt: (search) =>
          Object.values<Query<unknown>>(
            figure.queries(readParameters(figure.parameters, search).values),
          ).map((query) => pathAt(fileOf(query))),
      });
      return { described, speaks: { id, words, unsaidInEmbeds }, data: [...new Set(data)], asks };
    }),
  );
}

/** The file that answers a question: its own or its result pack's. */
function fileOf(query: Query<unknown>): string {
  const key = answerKey(query);
  return manifest.files[key] || query.resultPack === undefined ? key : `pack ${query.resultPack}`;
}

function pathOf(file: string): string {
  const path = pathAt(file);
  if (path === null) throw new Error(`No built file ${file}: an example would need the engine`);
  return path;
}

function pathAt(file: string): string | null {
  const resultPack = /^pack (.*)/.exec(file)?.[1];
  if (resultPack !== undefined) return `${manifest.bundles ?? ''}/${resultPack}.json`;
  return manifest.files[file]?.path ?? null;
}
