import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { places } from '../../../data/build/paths.ts';
import { openInNode } from '../../database/engine/node-connector.ts';
import { languageOf, languages } from '../../language/languages.ts';
import { placedEconomies } from '../pages/site-pages.ts';
import { withRenderer } from '../prerender/load-renderer.ts';
import { chooseSentences, type SentenceOnPage } from './choose-sentences.ts';
import { sentencesIn } from './page-sentences.ts';

/** Pages of so many economies, and of so many corridors that these lead to, are read. */
const read = { economies: 16, corridors: 10 };

/**
 * Prints a sheet of sentences for a person to review, each with the page and the figure it stands in:
 * `npm run sentences -- --language fr`, with `--count 300` and `--sheet 1` unless others are given.
 */
export async function run(parameters: readonly string[] = []): Promise<void> {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      language: { type: 'string', default: 'en' },
      count: { type: 'string', default: '300' },
      sheet: { type: 'string', default: '1' },
    },
  });
  const language = languageOf(values.language);
  const [count, sheet] = [Number(values.count), Number(values.sheet)];
  if (language === null) throw new Error(`--language is one of ${languages.join(', ')}`);
  if (!(count > 0 && sheet > 0)) throw new Error('--count and --sheet are numbers above zero');

  const said = await withRenderer(async ({ ownPages, pageRenderer }) => {
    const database = await openInNode(join(places.output, 'latest', 'atlas.duckdb'));
    const { render } = pageRenderer(`${places.output}/`, database);
    const all: SentenceOnPage[] = [];
    const corridors = new Set<string>();
    const readPage = async (path: string) => {
      const { view } = await render(path, language);
      all.push(...sentencesIn(view).map((one) => ({ ...one, path })));
      for (const [link] of view.matchAll(/\/corridor\/[A-Z]{3}\/[A-Z]{3}/g)) corridors.add(link);
    };
    for (const { path } of ownPages) await readPage(path);
    for (const path of ['/404', ...economies(sheet).map((economy) => `/country/${economy}`)])
      await readPage(path);
    for (const path of spread([...corridors].toSorted(), read.corridors)) await readPage(path);
    await database.close();
    return chooseSentences(all, count, sheet);
  });
  for (const [at, { text, path, place }] of said.entries())
    console.log(`${at + 1}. ${text}\n   ${path}${place === '' ? '' : `#${place}`}`);
}

/** Others for each sheet, from all over the list. */
function economies(sheet: number): readonly string[] {
  const codes = placedEconomies();
  const turned = (sheet * 7) % codes.length;
  return spread([...codes.slice(turned), ...codes.slice(0, turned)], read.economies);
}

function spread(all: readonly string[], count: number): readonly string[] {
  const step = Math.max(1, all.length / count);
  return all.filter((_, at) => Math.floor(at / step) > Math.floor((at - 1) / step));
}
