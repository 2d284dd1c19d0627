import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { languages } from '../../language/languages.ts';
import { placedEconomies } from '../pages/site-pages.ts';
import { withRenderer } from '../prerender/load-renderer.ts';
import { root } from '../root.ts';
import { namedPictures, type NamedPictures } from './wanted-pictures.ts';
import { told, writePictures } from './write-pictures.ts';

const usage =
  'npm run pictures -- --figure top-partners --place NPL,MEX --language fr,ar --theme light,dark';

/**
 * Draws pictures into the built site, as SVG and PNG, and adds them to its list:
 * `npm run pictures -- --figure top-partners --place NPL --language fr --theme dark`. Several are
 * given with commas between them; `--place all` is every economy, none the usual settings; a corridor
 * is `SAU-BGD`.
 *
 * @throws when something is asked for that there isn't
 */
export async function run(parameters: readonly string[] = []): Promise<void> {
  const asked = readPictures(parameters);
  const built = join(root, 'dist');
  if (!existsSync(join(built, 'index.html')))
    throw new Error('The site is not built yet: run "npm run build" first.');
  const started = Date.now();
  const written = await withRenderer(async ({ shownFigures }, openDrawers) => {
    const wanted = namedPictures(asked, shownFigures, placedEconomies());
    const drawers = openDrawers(join(root, 'public/data/'));
    try {
      return await writePictures(built, wanted, drawers);
    } finally {
      await drawers.close();
    }
  });
  console.log(told(written, (Date.now() - started) / 1000));
  if (written.empty.length > 0) console.log(`Nothing to show: ${written.empty.join(', ')}`);
}

/** @throws when a name is unknown */
export function readPictures(parameters: readonly string[]): NamedPictures {
  const option = { type: 'string', default: '' } as const;
  const { values } = parseArgs({
    args: [...parameters],
    options: { figure: option, place: option, language: option, theme: option },
  });
  const listed = (text: string) => text.split(',').filter((part) => part !== '');
  const figures = listed(values.figure);
  if (figures.length === 0) throw new Error(`Name a figure: ${usage}`);
  return {
    figures,
    places: listed(values.place),
    languages: known('language', listed(values.language), languages, ['en']),
    colours: known('theme', listed(values.theme), ['light', 'dark'], ['light']),
  };
}

function known<T extends string>(
  what: string,
  given: readonly string[],
  all: readonly T[],
  usual: readonly T[],
): readonly T[] {
  const unknown = given.filter((one) => !(all as readonly string[]).includes(one));
  if (unknown.length > 0)
    throw new Error(`There is no ${what} ${unknown.join(', ')}: of ${all.join(', ')}`);
  return given.length > 0 ? (given as readonly T[]) : usual;
}
