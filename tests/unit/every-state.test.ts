import { beforeAll, expect, test } from 'vitest';
import type { AnyFigure } from '../../src/figures/figure/any-figure.ts';
import statesReceiving from '../../src/figures/states-receiving/index.ts';
import statesSending from '../../src/figures/states-sending/index.ts';
import type { StatesFigure } from '../../src/figures/states/define-states.ts';
import type { StatesModel } from '../../src/figures/states/model.ts';
import {
  quarterChoices,
  statesYears,
  type StatesDirection,
} from '../../src/figures/states/settings.ts';
import words from '../../src/figures/states/words/en.json' with { type: 'json' };
import { languages, type NamedEconomy } from '../../src/language/index.ts';
import { askBuilt, modelOf, type Ask } from './lib/ask.ts';
import { builtDatabase } from './lib/built-database.ts';
import { sentencesOf } from './lib/inside-sentences.ts';
import { faultsRead, faultsTold } from './lib/read-aloud.ts';
import type { Said } from './lib/said.ts';

const database = builtDatabase();
let economies: NamedEconomy[];
let ask: Ask;
const all: Said[] = [];

const figures: readonly (readonly [StatesFigure, StatesDirection])[] = [
  [statesReceiving, 'received'],
  [statesSending, 'paid'],
];

beforeAll(async () => {
  economies = (await database.query('SELECT economy, iso2, name FROM economy', [])) as never;
  ask = await askBuilt(database);
  for (const [figure, direction] of figures)
    for (const { economy } of economies) {
      const periods = statesYears(economy, direction).flatMap((year) =>
        quarterChoices.map((quarter) => `&year=${year}&quarter=${quarter}`),
      );
      const searches = (periods.length > 0 ? periods : ['']).map(
        (period) => `economies=${economy}${period}`,
      );
      all.push(...(await sentencesOf(ask, figure as unknown as AnyFigure, searches)));
    }
});

const model = (figure: StatesFigure, economy: string, year: number) =>
  modelOf(ask, figure as unknown as AnyFigure, {
    economies: [economy],
    year,
    quarter: 'all',
  }) as Promise<StatesModel>;

test('the states of Mexico add up to the nation in every whole year, to US$65,016.8 million in 2024', async () => {
  const nation = new Map(
    (
      await database.query(
        `SELECT year, sum(usd)::DOUBLE AS usd FROM official_flow
        WHERE reporter = 'MEX' AND direction = 'received' AND period_kind = 'month'
        GROUP BY year`,
        [],
      )
    ).map((row) => [Number(row['year']), Number(row['usd'])]),
  );
  const years = statesYears('MEX', 'received').slice(1);
  expect(years.length).toBeGreaterThan(20);
  for (const year of years) {
    const { states, unidentified } = await model(statesReceiving, 'MEX', year);
    const sum = [...states, ...(unidentified ? [unidentified] : [])].reduce(
      (total, { usd }) => total + usd,
      0,
    );
    expect(Math.abs(sum - nation.get(year)!), String(year)).toBeLessThan(200);
    if (year === 2024) expect((sum / 1e6).toFixed(1)).toBe('65016.8');
  }
});

test('what came from states of the United States is what Mexico reports of the United States', async () => {
  const rows = await database.query(
    `SELECT year, sum(usd)::DOUBLE AS usd FROM official_flow
    WHERE reporter = 'MEX' AND partner = 'USA' AND direction = 'received' AND period_kind = 'quarter'
    GROUP BY year`,
    [],
  );
  for (const row of rows) {
    const { usd, unidentified } = await model(statesSending, 'USA', Number(row['year']));
    expect(Math.abs(usd - Number(row['usd']))).toBeLessThan(200);
    expect(unidentified!.share).toBeLessThan(0.2);
  }
  expect(rows.length).toBeGreaterThan(10);
});

test('every state that a publisher tells apart has a name in the catalogue', async () => {
  const states = await database.query('SELECT DISTINCT subdivision FROM subnational_flow', []);
  expect(states.length).toBeGreaterThan(80);
  expect(
    states.map(({ subdivision }) => String(subdivision)).filter((code) => !(code in words.name)),
  ).toEqual([]);
});

test('every period and every economy is spoken of, and nothing is wrong with what is told', async () => {
  expect(all.length).toBeGreaterThan(1500);
  expect(await faultsTold(all, economies)).toEqual([]);
});

test.each(languages)('every sentence on states can be said in %s', async (language) => {
  expect(await faultsRead(all, language, economies)).toEqual([]);
});
