import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { bind } from '../../src/database/bind.ts';
import { builtDatabase } from './lib/built-database.ts';

const database = builtDatabase();

interface Priced {
  edition: string;
  quarter: string;
  sender: string;
  receiver: string;
  amount: string;
  cost_pct: number;
  quotes: number;
}

/** The rows of the tidy table of prices of a quarter's release that states quotes, read by hand. */
async function rowsOf(edition: string): Promise<Priced[]> {
  const text = await readFile('data/tables/sending_cost.csv', 'utf8');
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .filter(([of]) => of === edition)
    .map(([of = '', quarter = '', sender = '', receiver = '', amount = '', cost, , quotes]) => ({
      edition: of,
      quarter,
      sender,
      receiver,
      amount,
      cost_pct: Number(cost),
      quotes: Number(quotes),
    }));
}

async function asked(file: string, parameters: Record<string, string>) {
  const bound = bind(await readFile(`src/figures/${file}/query.sql`, 'utf8'), parameters);
  return database.query(bound.sql, bound.values);
}

const everywhere = { from: 'all', to: 'all' };
const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

test('the newest mean of corridors is what the table gives by hand, corridor by corridor', async () => {
  const quarter = '2025Q3';
  const all = await rowsOf(`rpw-${quarter}`);
  const before = (await rowsOf('rpw-2025Q1')).filter(
    (row) => row.amount === '200' && row.quarter >= '2024Q3',
  );
  const fell = new Set(
    [...before, ...all].filter((row) => row.cost_pct < 0).map((row) => row.sender + row.receiver),
  );
  // Over three times, or under a third of, what they cost in the five years before; by leaping-costs all are.
  const leapt = ['BRABOL', 'DEUSRB', 'MYSMMR', 'SENMLI'];
  const firm = all.filter(
    ({ quotes, cost_pct: cost, sender, receiver }) =>
      quotes >= 3 && cost < 50 && ![...fell, ...leapt].includes(sender + receiver),
  );
  const told = (await asked('cost-over-quarters', everywhere)).find(
    (row) => row['kept'] === 'all' && row['quarter'] === quarter,
  );
  expect(told?.['priced']).toBe(firm.length);
  expect(told?.['mean']).toBeCloseTo(mean(firm.map((row) => row.cost_pct)), 4);
  expect(told?.['left_out']).toBe(all.length - firm.length);
});

// The release of the third quarter of 2025: 6,470 quotes, their mean 6.36 %.
test('the mean of all quotes, and their number, are those of the release', async () => {
  const told = (await asked('cost-over-quarters', everywhere)).find(
    (row) => row['kept'] === 'all' && row['quarter'] === '2025Q3',
  );
  expect(told?.['quotes']).toBe(6470);
  expect(Number(told?.['of_quotes']).toFixed(2)).toBe('6.36');
});

// What the World Development Indicators have for a year is near the mean of its third quarter.
test('the mean of the corridors of a receiver is the World Bank’s own of the year, within a third of a point', async () => {
  const corridors = (await rowsOf('databank-2020')).filter((row) => row.quarter === '2019Q3');
  const text = await readFile('data/tables/sending_cost_economy.csv', 'utf8');
  const own = (economy: string) =>
    Number(new RegExp(`^2019,${economy},to,(.*)$`, 'm').exec(text)?.[1]);
  for (const economy of ['IND', 'NPL', 'MEX']) {
    const costs = corridors.filter((row) => row.receiver === economy).map((row) => row.cost_pct);
    expect(costs.length).toBeGreaterThanOrEqual(1);
    expect(Math.abs(mean(costs) - own(economy))).toBeLessThan(1 / 3);
  }
});

test('fees and margin make the cost, and what is within 3 % is within 5 %', async () => {
  const parts = await asked('cost-parts', everywhere);
  expect(parts.length).toBeGreaterThan(60);
  for (const row of parts)
    expect(Number(row['fees']) + Number(row['margin'])).toBeCloseTo(Number(row['mean']), 3);
  for (const row of await asked('cost-spread', everywhere)) {
    expect(Number(row['corridors_3'])).toBeLessThanOrEqual(Number(row['corridors_5']));
    expect(Number(row['dollars_3'])).toBeLessThanOrEqual(Number(row['dollars_5']));
    expect(Number(row['p10'])).toBeLessThanOrEqual(Number(row['p90']));
  }
});

test('no corridor that tells no cost, or is of another group, is ranked or swings', async () => {
  const ranked = await asked('cost-ranked', { from: 'europe', to: 'ldc' });
  const groups = await database.query(
    'SELECT economy::VARCHAR AS economy, region::VARCHAR AS region, ldc FROM economy',
    [],
  );
  const of = new Map(groups.map((row) => [row['economy'], row]));
  expect(ranked.length).toBeGreaterThan(10);
  for (const { sender, receiver, percent, quotes, evidence } of ranked) {
    expect(of.get(sender as never)?.['region']).toBe('europe');
    expect(of.get(receiver as never)?.['ldc']).toBe(true);
    if (evidence === 'published') {
      expect(Number(percent)).toBeLessThan(50);
      expect(Number(quotes)).toBeGreaterThanOrEqual(3);
    }
  }
  const swings = await asked('cost-swings', everywhere);
  expect(Math.max(...swings.map((row) => Number(row['highest'])))).toBeLessThan(50);
  expect(Math.min(...swings.map((row) => Number(row['moves'])))).toBeGreaterThanOrEqual(8);
});
