import { beforeAll, expect, test } from 'vitest';
import { builtWorld } from '../../data/build/testing/built-world.ts';
import { measureIds, measures } from '../../src/domain/measure.ts';
import type { PlacedEconomy } from '../../src/domain/placed-economy.ts';
import { economiesQuery } from '../../src/figures/economies/queries.ts';
import { registered } from '../../src/figures/figure/registry.ts';
import { openingYear } from '../../src/figures/world-map/settings/settings.ts';
import { languages } from '../../src/language/index.ts';
import { askBuilt } from './lib/ask.ts';
import { builtDatabase } from './lib/built-database.ts';
import { mapSentences } from './lib/map-sentences.ts';
import { faultsRead, faultsTold } from './lib/read-aloud.ts';
import type { Said } from './lib/said.ts';

/** Economies that something was wrong with, or that are unlike others, and one in so many of all. */
const known = ['CYM', 'NPL', 'VEN', 'SYR', 'SGP', 'GHA', 'PRT', 'TJK', 'SSD', 'PSE', 'LUX', 'XKX'];
const oneIn = 20;

const database = builtDatabase();
let economies: readonly PlacedEconomy[];
const all: Said[] = [];

beforeAll(async () => {
  const ask = await askBuilt(database);
  economies = (await ask(economiesQuery())) as never;
  const codes = economies.map(({ economy }) => economy);
  const world = await builtWorld();
  const files = (name: string) => Promise.resolve(name.startsWith('geometry') ? world : {});
  const figure = await registered('world-map')!.load(files as never);
  for (const id of measureIds)
    for (const series of measures[id].series) {
      const years = await database.query(
        'SELECT DISTINCT year FROM measure_value WHERE measure = $1 AND series = $2 ORDER BY year',
        [id, series],
      );
      for (const { year } of years) {
        const search = `measure=${id}&series=${series}&year=${String(year)}`;
        const cards = year === openingYear(id, series) ? codes : [];
        all.push(...(await mapSentences(ask, figure, search, cards)));
        if (measures[id].unit === 'usd' && series === 'headline')
          all.push(...(await mapSentences(ask, figure, `${search}&dollars=real`, cards)));
      }
      if (series !== measures[id].series[0]) continue;
      const focused = codes.filter((_, at) => at % oneIn === 0);
      for (const code of [...known, ...focused])
        all.push(
          ...(await mapSentences(ask, figure, `measure=${id}&focus=${code}&direction=both`)),
        );
    }
  // Of Curaçao's people in the Netherlands no revision has a count: who sent most there can't be told.
  all.push(...(await mapSentences(ask, figure, 'focus=CUW&direction=in&year=2023')));
  for (const code of known)
    all.push(...(await mapSentences(ask, figure, `focus=${code}&direction=both&year=2021`)));
  for (const pair of [
    'MEX&with=USA',
    'BGR&with=TUR',
    'SDN&with=ARE',
    'PAK&with=IND',
    'IND&with=MLI',
  ])
    // Of the first all corridors are asked for, of the others those of the focus.
    for (const year of ['2018', '2021', ''])
      all.push(...(await mapSentences(ask, figure, `focus=${pair}&direction=in&year=${year}`)));
}, 300_000);

test('every measure, series and year is spoken of', () => {
  expect(new Set(all.map(({ of }) => of)).size).toBeGreaterThan(1000);
  const ids = new Set(all.map(({ message }) => message.id));
  expect([...ids]).toContain('domain:of_year.in');
  for (const id of [
    'top.conflict_deaths',
    'focus.remittance.in',
    'focus.remittance.in_modelled',
    'focus.remittance.in_tied',
    'focus.remittance.in_up',
    'focus.remittance.in_without',
    'focus.remittance.out_up',
    'focus.remittance.out',
    'corridor.remittance',
    'corridor_alone.remittance',
    'empty',
  ])
    expect([...ids]).toContain(`world-map:finding.${id}`);
});

test('a picture of a corridor tells no part of what it does not hold', () => {
  const whole = all.filter(({ message: { id, values } }) => {
    if (!id.startsWith('world-map:finding.corridor.')) return false;
    const share = values?.['ofSender'];
    return share?.kind === 'share' && share.value > 99.99;
  });
  expect(whole.map(({ of }) => of)).toEqual([]);
});

test('no sentence of the map tells what is not so', async () => {
  const values = all.filter(({ message }) => !message.id.startsWith('world-map:value.'));
  expect(await faultsTold(values, economies)).toEqual([]);
});

test('the world’s first is an economy with people, and shares the first place with none', () => {
  const known = new Map(economies.map((one) => [one.economy, one]));
  const wrong = all.filter(({ message: { id, values } }) => {
    const measure = measureIds.find((one) => id === `world-map:finding.top.${one}`);
    if (measure === undefined) return false;
    const first = values?.['first'];
    const code = first?.kind === 'economy' ? known.get(first.value) : undefined;
    const small = !measures[measure].additive && code?.peopled !== true;
    return code?.placed !== true || small;
  });
  expect(wrong.map(({ of, message }) => `${of} ${JSON.stringify(message.values)}`)).toEqual([]);
});

test.each(languages)('every sentence can be said in %s', async (language) => {
  expect(await faultsRead(all, language, economies)).toEqual([]);
});
