import { beforeAll, expect, test } from 'vitest';
import { incomes, testedYears } from '../../src/figures/scenario-tested/settings.ts';
import { testedModel, type TestedRow } from '../../src/figures/scenario-tested/model.ts';
import { testedParameters } from '../../src/figures/scenario-tested/tested-query.ts';
import {
  testedFinding,
  testedNotes,
  testedSubtitle,
} from '../../src/figures/scenario-tested/text.ts';
import sql from '../../src/figures/scenario-tested/query.sql?raw';
import { languages, type NamedEconomy } from '../../src/language/index.ts';
import { askBuilt } from './lib/ask.ts';
import { builtDatabase } from './lib/built-database.ts';
import { faultsRead, faultsTold } from './lib/read-aloud.ts';
import type { Said } from './lib/said.ts';

const figure = 'scenario-tested';
const database = builtDatabase();
let economies: NamedEconomy[];
const all: Said[] = [];
const models = new Map<string, ReturnType<typeof testedModel>>();

beforeAll(async () => {
  economies = (await database.query('SELECT economy, iso2, name FROM economy', [])) as never;
  const ask = await askBuilt(database);
  for (const year of testedYears) {
    const query = { id: figure, sql, parameters: testedParameters(year) };
    const receivers = (await ask(query)) as readonly TestedRow[];
    for (const income of incomes) {
      const model = testedModel({ year, income }, { receivers });
      models.set(`${year} ${income}`, model);
      const messages = [testedSubtitle(model), ...testedFinding(model), ...testedNotes(model)];
      all.push(...messages.map((message) => ({ of: `${year} ${income}`, figure, message })));
    }
  }
}, 300_000);

test('most receivers are tested, and the misses are told as they are', () => {
  for (const [which, { receivers, together, miss, within }] of models) {
    expect(receivers.length, which).toBeGreaterThan(150);
    expect(miss, which).toBeGreaterThan(1);
    expect(within, which).toBeLessThan(receivers.length);
    for (const { low, predicted, high } of [together!, ...receivers]) {
      expect(low, which).toBeLessThanOrEqual(predicted);
      expect(predicted, which).toBeLessThanOrEqual(high);
    }
  }
  // Incomes fell in hosts in 2020, and what was recorded did not.
  expect(
    all.filter(({ message }) => message.id === `${figure}:finding.less_more`).map(({ of }) => of),
  ).toEqual(['2020 volume', '2020 dollars']);
});

test('no sentence tells what isn’t so', async () => {
  expect(await faultsTold(all, economies)).toEqual([]);
});

test.each(languages)('in %s every sentence reads well', async (language) => {
  expect(await faultsRead(all, language, economies)).toEqual([]);
});
