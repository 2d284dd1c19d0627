import { beforeAll, expect, test } from 'vitest';
import type { GapReason } from '../../src/domain/gap-reason.ts';
import { measures } from '../../src/domain/measure.ts';
import { readParameters } from '../../src/domain/parameters.ts';
import { registered } from '../../src/figures/figure/registry.ts';
import type { MoneyModel } from '../../src/figures/money-over-time/model.ts';
import { economyCard } from '../../src/figures/world-map/finding/card.ts';
import { languages, type NamedEconomy } from '../../src/language/index.ts';
import { askOnce, modelOf } from './lib/ask.ts';
import { builtDatabase } from './lib/built-database.ts';
import { sayIn } from './lib/read-aloud.ts';

interface Gap {
  direction: 'received' | 'paid';
  economy: string;
  year: number;
  reason: GapReason;
}

const database = builtDatabase();
let economies: NamedEconomy[];
let gaps: Gap[];

beforeAll(async () => {
  economies = (await database.query('SELECT economy, iso2, name FROM economy', [])) as never;
  gaps = (await database.query(
    `SELECT direction::VARCHAR AS direction, economy::VARCHAR AS economy, year, reason
    FROM total_gap WHERE series = 'headline'`,
    [],
  )) as never;
}, 300_000);

const of = (direction: string, year: number) =>
  new Set(
    gaps
      .filter((gap) => gap.direction === direction && gap.year === year)
      .map((gap) => gap.economy),
  );

test('each 0 that is no figure has a reason wherever no figure stands in its place', async () => {
  const wrong = await database.query(
    `SELECT direction, economy, year FROM remittance_total WHERE status = 'placeholder'
      AND (direction, economy, year) NOT IN (SELECT (direction, economy, year) FROM headline_total)
      AND (direction, economy, year) NOT IN (SELECT (direction, economy, year) FROM total_gap WHERE series = 'headline')
    UNION ALL
    SELECT direction, economy, year FROM total_gap
    JOIN measure_value AS told USING (series, economy, year)
    WHERE told.measure::VARCHAR = total_gap.direction::VARCHAR`,
    [],
  );
  expect(wrong).toEqual([]);
});

test('the economies whose 0 was once told are among them', () => {
  for (const economy of [
    'VEN',
    'SYR',
    'IRN',
    'ERI',
    'TCD',
    'CAF',
    'GNQ',
    'TKM',
    'SGP',
    'BHR',
    'LBY',
  ])
    expect([...of('received', 2021), ...of('paid', 2021)], economy).toContain(economy);
  for (const economy of ['VEN', 'SGP', 'YEM', 'VNM'])
    expect([...of('paid', 2021)], economy).toContain(economy);
});

test('the map’s card says why, and never an amount', () => {
  for (const { direction, economy, year, reason } of gaps) {
    const card = economyCard(measures[direction], 'headline', year, economy, undefined, 0, {
      gap: reason,
    });
    expect([card.figure, card.empty?.id]).toEqual([null, `world-map:card.gap.${reason}`]);
  }
});

test('the table beside the line has every such year with its reason', async () => {
  const figure = await registered('money-over-time')!.load(() => Promise.resolve({}) as never);
  for (const economy of ['VEN', 'SYR', 'BHR', 'SGP', 'VNM', 'LKA', 'YEM', 'OMN']) {
    const settings = readParameters(figure.parameters, `economies=${economy}`).values;
    const model = (await modelOf(askOnce(database), figure, settings)) as MoneyModel;
    const own = gaps.filter((gap) => gap.economy === economy);
    expect(model.gaps, economy).toHaveLength(own.length);
    const cells = figure.table(model).rows.flat();
    const reasons = cells.filter((cell) => /gap\.(cell|repeated)/.test(JSON.stringify(cell)));
    expect(reasons, economy).toHaveLength(own.length);
  }
});

test.each(languages)('every reason can be said in %s', async (language) => {
  const say = await sayIn(language, economies);
  for (const reason of new Set(gaps.map((gap) => gap.reason)))
    for (const id of [`world-map:card.gap.${reason}`, `money-over-time:gap.why.${reason}`]) {
      const year = { kind: 'year', value: 2021 } as const;
      const publisher = {
        kind: 'message',
        value: { id: 'money-over-time:publisher.wdi' },
      } as const;
      const message = { id, values: { year, since: year, publisher } };
      const text = say({ of: reason, figure: 'world-map', message });
      expect(text).toMatch(/\p{L}{3}/u);
      expect(text).not.toMatch(/gap\.|\{\{/);
    }
});
