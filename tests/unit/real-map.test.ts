import { beforeAll, expect, test } from 'vitest';
import { builtWorld } from '../../data/build/testing/built-world.ts';
import { priceYear } from '../../src/domain/editions/prices.ts';
import { readParameters } from '../../src/domain/parameters.ts';
import type { AnyFigure } from '../../src/figures/figure/any-figure.ts';
import { registered } from '../../src/figures/figure/registry.ts';
import type { MapModel } from '../../src/figures/world-map/model.ts';
import { askBuilt, modelOf, type Ask } from './lib/ask.ts';
import { builtDatabase } from './lib/built-database.ts';

const database = builtDatabase();
let figure: AnyFigure;
let ask: Ask;
beforeAll(async () => {
  ask = await askBuilt(database);
  const world = await builtWorld();
  const breaks: unknown = {};
  const files = (name: string) =>
    Promise.resolve(name.startsWith('geometry') ? world : (breaks as never));
  figure = await registered('world-map')!.load(files as never);
});

const shown = async (search: string) =>
  (await modelOf(ask, figure, readParameters(figure.parameters, search).values)) as MapModel;

test.each([1980, 2000, 2014, 2021, 2024])(
  'every amount of %i is what the database makes of it in dollars of the price year',
  async (year) => {
    for (const measure of ['received', 'paid']) {
      const rows = await database.query(
        `SELECT economy::VARCHAR AS economy, real_usd(value, year) AS value FROM measure_value
         WHERE measure = $1 AND series = 'headline' AND year = $2`,
        [measure, year],
      );
      const told = new Map(rows.map((row) => [row['economy'], Number(row['value'])]));
      const { all } = await shown(`measure=${measure}&year=${year}&dollars=real`);
      expect(all.rows.length).toBe(told.size);
      for (const { economy, value } of all.rows)
        expect(value! / told.get(economy)! || 1, economy).toBeCloseTo(1, 9);
    }
  },
);

test('ranks and shares of a year are the same in any dollars, its lines are of the same dollars', async () => {
  const [real, nominal] = await Promise.all(
    ['&dollars=real', ''].map((more) => shown(`year=2014&focus=MEX${more}`)),
  );
  const places = (model: MapModel | undefined) =>
    model?.all.rows.map(({ economy, rank, share }) => [economy, rank, share?.toFixed(9)]);
  expect(places(real)).toEqual(places(nominal));
  const [from] = await database.query('SELECT deflator FROM us_deflator WHERE year = 2014', []);
  const [mine, theirs] = [real, nominal].map((model) => model?.partners?.rows[0]?.value ?? NaN);
  expect(mine! / theirs!).toBeCloseTo(Number(from?.['deflator']), 9);
  expect(Number(from?.['deflator'])).toBeGreaterThan(1.3);
});

test('amounts of the price year are the same in both', async () => {
  const [real, nominal] = await Promise.all(
    ['real', 'nominal'].map((dollars) => shown(`year=${priceYear}&dollars=${dollars}`)),
  );
  const values = (model: MapModel | undefined) => model?.all.rows.map(({ value }) => value);
  expect(values(real)).toEqual(values(nominal));
});
