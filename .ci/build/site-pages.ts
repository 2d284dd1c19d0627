import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { root } from '../shell.mjs';
import { openingBundle, openingData } from './opening-data.ts';

/** An HTML file of the site. */
export interface SitePage {
  file: string;
  /** Path of the front folder as seen from this page. */
  prefix: string;
  /** Modules loaded late that this page asks for at once. */
  parts: readonly string[];
  /** Paths, from the front folder, of the built data it opens with. */
  data: readonly string[];
}

// Not the map that answers: it comes after the picture.
const explore = ['/src/pages/explore/', '/src/figures/world-map/'];
/** What every page's script loads first. */
export const appPart = '/src/app/open-app';

/**
 * Every address that has a file of its own: the pages, and one for each economy with a place on the
 * map. Corridors are too many: `corridor.html`, through `_redirects`, serves them all (it lies as deep
 * as `/corridor/USA/MEX`), and on hosts without rewrites `404.html` does.
 *
 * @param base path of the site on its host, for the page that may be served at any depth
 */
export function sitePages(base: string): SitePage[] {
  const page = (
    path: string,
    parts: readonly string[],
    data: readonly string[] = [],
  ): SitePage => ({
    file: `${path}/index.html`,
    prefix: '../'.repeat(path.split('/').length),
    parts,
    data,
  });
  return [
    { file: 'index.html', prefix: './', parts: explore, data: openingData() },
    page('sources', ['/src/pages/sources/']),
    page('corridors', ['/src/pages/corridors/']),
    page('gender', ['/src/pages/gender/']),
    page('programmes', ['/src/pages/programmes/']),
    page('own', ['/src/pages/own/']),
    ...placedEconomies().map((economy) =>
      page(`country/${economy}`, ['/src/pages/country/'], openingBundle(`economy/${economy}`)),
    ),
    { file: 'corridor.html', prefix: '../../', parts: ['/src/pages/corridor/'], data: [] },
    { file: '404.html', prefix: base, parts: [], data: [] },
  ];
}

function placedEconomies(): string[] {
  const rows = parse<{ economy: string; placed: string }>(
    readFileSync(join(root, 'data/tables/economy.csv'), 'utf8'),
    { columns: true },
  );
  return rows.filter(({ placed }) => placed === 'true').map(({ economy }) => economy);
}
