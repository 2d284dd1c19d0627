import { describe, expect, test } from 'vitest';
import type { Row } from '../../src/database/row.ts';
import { builtDatabase } from './lib/built-database.ts';

const database = builtDatabase();

const valuesOf = (measure: string, series: string): Promise<Row[]> =>
  database.query(
    `SELECT year, economy::VARCHAR AS economy, value, status::VARCHAR AS status, publisher::VARCHAR AS publisher, other
     FROM measure_value WHERE measure = $1 AND series = $2`,
    [measure, series],
  );

const totalsOf = (measure: string, series: string): Promise<Row[]> =>
  database.query(
    'SELECT year, published, summed, complete FROM measure_total WHERE measure = $1 AND series = $2 ORDER BY year',
    [measure, series],
  );

async function one(sql: string): Promise<unknown> {
  const [row] = await database.query(`SELECT (${sql}) AS value`, []);
  return row?.['value'];
}

const millions = (value: unknown) => Math.round(Number(value) / 1e6);

test('the world received US$856.61 billion in 2024, as the publisher says itself', async () => {
  const totals = await totalsOf('received', 'wdi');
  const newest = totals.at(-1);
  expect(newest?.['year']).toBe(2024);
  expect(millions(newest?.['published'])).toBe(856_610);
  // Less what the publisher has for Oman, a copy of 1987.
  expect(millions(newest?.['summed'])).toBe(856_610 - 39);
});

test('older editions stay: of December 2023 the world received US$860,263 million in 2023', async () => {
  const sum = `SELECT sum(usd) FROM remittance_total
    WHERE edition = 'December 2023' AND direction = 'received' AND year = 2023`;
  expect(millions(await one(sum))).toBe(860_263);
  const stated = `SELECT value FROM published_total
    WHERE edition = 'December 2023' AND name = 'world_received' AND year = 2023`;
  expect(millions(await one(stated))).toBe(860_263);
});

test.each([
  ['IND', 137.7],
  ['MEX', 67.6],
] as const)('%s received US$%d billion in 2024', async (economy, billion) => {
  const values = await valuesOf('received', 'wdi');
  const row = values.find((each) => each['economy'] === economy && each['year'] === 2024);
  expect(Math.round(Number(row?.['value']) / 1e8) / 10).toBe(billion);
});

test('KNOMAD’s newest edition has what the Gulf paid, and what was paid in 2023 is an estimate', async () => {
  const values = await valuesOf('paid', 'knomad');
  const of = (economy: string, year: number) =>
    values.find((row) => row['economy'] === economy && row['year'] === year);
  expect(millions(of('ARE', 2021)?.['value'])).toBe(40_245);
  expect(millions(of('ARE', 2023)?.['value'])).toBe(38_500);
  expect(millions(of('USA', 2023)?.['value'])).toBe(85_757);
  const status = new Set(values.filter((row) => row['year'] === 2023).map((row) => row['status']));
  expect([...status]).toEqual(['estimate']);
});

test('a sum of payers of whom many have no figure yet is marked as missing data', async () => {
  const totals = await totalsOf('paid', 'knomad');
  const complete = new Map(totals.map((row) => [row['year'], row['complete']]));
  expect([complete.get(2021), complete.get(2023)]).toEqual([true, false]);
});

describe('the headline', () => {
  const headline = async (measure: string, economy: string, year: number) =>
    (await valuesOf(measure, 'headline')).find(
      (row) => row['economy'] === economy && row['year'] === year,
    );

  test.each([
    ['MEX', 3.7],
    ['NPL', 25.99],
    ['IND', 3.66],
  ] as const)('%s received %d percent of its GDP in 2024', async (economy, percent) => {
    const row = await headline('received_gdp', economy, 2024);
    expect(Number(row?.['value']).toFixed(2)).toBe(percent.toFixed(2));
  });

  test('the world received US$856.61 billion in 2024, which its publisher says of those figures', async () => {
    const totals = await totalsOf('received', 'headline');
    const of = new Map(totals.map((row) => [row['year'], row]));
    expect(millions(of.get(2024)?.['published'])).toBe(856_610);
    // In 2023 some figures are KNOMAD's: no publisher has that total.
    expect(of.get(2023)?.['published']).toBeNull();
  });

  test('Ghana and Portugal have one figure in 2023, and the other beside it', async () => {
    expect(await headline('received', 'GHA', 2023)).toMatchObject({ publisher: 'wdi' });
    expect(millions((await headline('received', 'GHA', 2023))?.['value'])).toBe(2_454);
    expect(millions((await headline('received', 'GHA', 2023))?.['other'])).toBe(4_633);
    expect(millions((await headline('received', 'PRT', 2023))?.['value'])).toBe(1_735);
    expect(millions((await headline('received', 'PRT', 2023))?.['other'])).toBe(11_179);
  });

  test('share and amount per person have the numerator that is told', async () => {
    const apart = await one(`SELECT count(*)
      FROM headline_total AS told
      JOIN measure_value AS ratio
        ON ratio.economy = told.economy AND ratio.year = told.year AND ratio.series = 'headline'
          AND ratio.measure IN ('received_gdp', 'received_person')
      JOIN indicator_newest AS base
        ON base.economy = told.economy AND base.year = told.year
          AND base.name = CASE ratio.measure WHEN 'received_gdp' THEN 'gdp_usd' ELSE 'population' END
      WHERE told.direction = 'received' AND abs(
        ratio.value / (told.usd / base.value * CASE ratio.measure WHEN 'received_gdp' THEN 100 ELSE 1 END) - 1
      ) > 1e-5`);
    expect(Number(apart)).toBe(0);
  });

  test.each([
    ['received', 'ETH', 2024, 'tenfold'],
    ['paid', 'ISR', 2024, 'vintage'],
    ['paid', 'ARE', 2024, 'publisher'],
    ['received', 'NOR', 2017, 'publisher'],
    ['received', 'YEM', 2007, null],
    ['received', 'VUT', 2023, null],
    ['received', 'AFG', 2021, null],
    ['received', 'IND', 2024, null],
  ] as const)(
    'of what %s of %s in %d a change is told or not',
    async (direction, economy, year, reason) => {
      expect(
        await one(`SELECT break_before::VARCHAR FROM headline_total
        WHERE direction = '${direction}' AND economy = '${economy}' AND year = ${year}`),
      ).toBe(reason);
    },
  );
});

describe('a 0 that stands for “not reported”', () => {
  test.each(['VEN', 'SYR', 'IRN', 'ERI', 'TCD', 'CAF', 'GNQ', 'TKM', 'TCA', 'LBY', 'SGP', 'BHR'])(
    '%s has no amount received in 2021',
    async (economy) => {
      for (const series of ['knomad', 'wdi']) {
        const values = await valuesOf('received', series);
        const rows = values.filter((row) => row['economy'] === economy);
        expect(rows.filter((row) => row['year'] === 2021)).toEqual([]);
        expect(rows.filter((row) => Number(row['value']) === 0)).toEqual([]);
      }
    },
  );

  test.each(['VNM', 'YEM', 'SGP', 'VEN', 'SYR', 'IRN'])(
    '%s has no amount paid in 2021',
    async (economy) => {
      const values = await valuesOf('paid', 'knomad');
      expect(values.filter((row) => row['economy'] === economy && row['year'] === 2021)).toEqual(
        [],
      );
    },
  );

  test('stays in the table of totals with its reason', async () => {
    const reason = (economy: string, edition: string) =>
      one(`SELECT reason FROM remittance_total WHERE source = 'knomad-flows' AND direction = 'paid'
        AND year = 2021 AND status = 'placeholder' AND economy = '${economy}' AND edition = '${edition}'`);
    expect(await reason('BHR', 'June 2023')).toBe('other_series');
    expect(await reason('SGP', '2024')).toBe('matrix');
    expect(await reason('VEN', '2024')).toBe('publisher_note');
  });

  test('Bahrain paid US$2.5 billion in 2021 and is not the last of all', async () => {
    const values = await valuesOf('paid', 'knomad');
    const paid = values
      .filter((row) => row['year'] === 2021)
      .sort((a, b) => Number(b['value']) - Number(a['value']));
    const place = paid.findIndex((row) => row['economy'] === 'BHR');
    expect(millions(paid[place]?.['value'])).toBe(2_527);
    expect(place).toBeLessThan(60);
  });
});
