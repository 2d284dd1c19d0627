import { beforeAll, expect, test } from 'vitest';
import { builtWorld } from '../../data/build/testing/built-world.ts';
import type { AnyFigure } from '../../src/figures/figure/any-figure.ts';
import { costsSettings, groups } from '../../src/figures/sending-costs/settings.ts';
import { registry } from '../../src/figures/figure/registry.ts';
import { languages, type NamedEconomy } from '../../src/language/index.ts';
import { askBuilt } from './lib/ask.ts';
import { builtDatabase } from './lib/built-database.ts';
import { sentencesOf } from './lib/inside-sentences.ts';
import { faultsRead, faultsTold } from './lib/read-aloud.ts';
import type { Said } from './lib/said.ts';

const database = builtDatabase();
let economies: NamedEconomy[];
const all: Said[] = [];

// Every group at one end, and the narrowest pairs, in which corridors are few or none.
const between = [
  ...groups.flatMap((group) => [`from=${group}`, `to=${group}`]),
  'from=africa&to=africa',
  'from=H&to=sids',
  'from=oceania&to=ldc',
  'from=sids&to=sids',
  'from=USA,GBR',
  'to=MEX',
  'from=ARE,SAU&to=IND,PAK',
  'from=USA&to=USA',
];
/** Settings of a figure's own. */
const own: Readonly<Record<string, readonly string[]>> = {
  side: ['side=from'],
  least: ['least=100'],
  map: ['map=from'],
};

beforeAll(async () => {
  economies = (await database.query('SELECT economy, iso2, name FROM economy', [])) as never;
  const ask = await askBuilt(database);
  const shapes = await builtWorld();
  for (const { page, load } of registry) {
    if (page !== 'costs') continue;
    const figure: AnyFigure = await load(() => Promise.resolve(shapes));
    const names = Object.keys(figure.parameters);
    const ends = names.includes('from') ? between : [''];
    const sets = names.includes('corridors') ? ['', '&corridors=same'] : [''];
    const others = ['', ...names.flatMap((name) => own[name] ?? []).map((one) => `&${one}`)];
    const searches = ends.flatMap((end) =>
      sets.flatMap((set) => others.map((other) => `${end}${set}${other}`)),
    );
    all.push(...(await sentencesOf(ask, figure, searches)));
  }
});

test('costs are told between every group of economies, and nothing that the rows do not have', async () => {
  expect(Object.keys(costsSettings)).toEqual(['from', 'to', 'corridors']);
  expect(all.length).toBeGreaterThan(1000);
  expect(await faultsTold(all, economies)).toEqual([]);
});

test.each(languages)('every sentence on costs can be said in %s', async (language) => {
  expect(await faultsRead(all, language, economies)).toEqual([]);
});
