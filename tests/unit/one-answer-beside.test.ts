import { beforeAll, expect, test } from 'vitest';
import { economiesQuery } from '../../src/figures/economies/queries.ts';
import { askBuiltOnce } from './lib/ask.ts';
import { builtDatabase } from './lib/built-database.ts';
import { copySays } from './lib/copy-surfaces.ts';
import { costsOf, costsSay } from './lib/cost-surfaces.ts';
import { corridorsOfSay, moneyOf, moneySay } from './lib/money-surfaces.ts';
import { contradictions, numbersSaid } from './lib/numbers-said.ts';
import { corridorPeopleSay, peopleOf, peopleSay, typed } from './lib/people-surfaces.ts';

const database = builtDatabase();

/** Of some questions, places that answer them. */
const compared: Readonly<Record<string, string[]>> = {
  'sent USA→MEX 2024': [
    'map',
    'newest partners',
    'a tenth less',
    'kept at the goal',
    'scenario',
    'women send',
    'split',
    'beside a bank',
    'corridor',
    'public copy',
  ],
  'sent USA→MEX 2021': ['map', 'partners', 'like corridors', 'beside a bank', 'public copy'],
  'received MEX 2024': ['map', 'kept at the goal', 'women send', 'public copy'],
  'received group:region-africa 2024': ['group over time', 'members on the map'],
  'received world 2024': ['world', 'economies on the map'],
  'paid USA 2024': ['map', 'recorded by wdi', 'public copy'],
  'sent_all USA 2024': ['map', 'what left'],
  'abroad MEX 2024': [
    'map',
    'opening sentences',
    'women over time',
    'migrants by sex',
    'flows',
    'women ranked',
    'public copy',
  ],
  'hosted DEU 2024': ['map', 'opening sentences', 'women over time', 'migrants by sex', 'flows'],
  'migrants MEX→USA 2024': ['map', 'flows', 'migrants by sex', 'corridor', 'public copy'],
  'abroad_women MEX 2024': ['map', 'women ranked'],
  'refugees_hosted DEU 2025': ['map', 'flows', 'displacement', 'public copy'],
  'refugees SYR→TUR 2025': ['map', 'flows', 'public copy'],
  'conflict_deaths MEX 2024': ['map', 'deaths', 'public copy'],
  'cost USA→MEX 2025': ['map', 'corridors', 'like corridors'],
};
const { say, said, placesOf } = numbersSaid();

beforeAll(async () => {
  const ask = typed(await askBuiltOnce(database));
  const [newest] = await database.query('SELECT newest_covered_year()::INTEGER AS year', []);
  await moneySay(say, ask, Number(newest?.['year']));
  await costsSay(say, ask, Number(newest?.['year']));
  await peopleSay(say, ask);
  await copySays(say);
  const economies = await ask(economiesQuery());
  for (const [at, { economy }] of economies.entries()) {
    await moneyOf(say, ask, economy);
    await costsOf(say, ask, economy);
    await peopleOf(say, ask, economy);
    // Of these each takes a while.
    if (at % 12 === 0 || economy === 'USA') {
      await corridorsOfSay(say, ask, economy);
      await corridorPeopleSay(say, ask, economy);
    }
  }
}, 300_000);

test('no two figures, files or pages beside the map give two numbers for one question', async () => {
  expect(await contradictions(said, new Set(['scenario']))).toEqual([]);
});

test('the crawl compares what it means to', () => {
  const shared = [...said].filter(([, by]) => by.size > 1);
  expect(shared.length).toBeGreaterThan(150_000);
  for (const [key, places] of Object.entries(compared))
    expect([key, placesOf(key)]).toEqual([key, expect.arrayContaining(places)]);
});
