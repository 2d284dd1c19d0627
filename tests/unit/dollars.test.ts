import { expect, test } from 'vitest';
import { priceYear } from '../../src/domain/editions/prices.ts';
import { builtDatabase } from './lib/built-database.ts';

const database = builtDatabase();

const real = async (usd: number | null, year: number | null) => {
  const [row] = await database.query(`SELECT real_usd($1, $2) AS value`, [usd, year]);
  return row?.['value'];
};

test('the price year has twelve months, and pages and database mean the same', async () => {
  const rows = await database.query('SELECT DISTINCT price_year FROM us_deflator', []);
  expect(rows).toEqual([{ price_year: priceYear }]);
  const [year] = await database.query(
    'SELECT min(months) AS months FROM us_cpi_year WHERE year = $1',
    [priceYear],
  );
  expect(year).toEqual({ months: 12 });
  expect(await real(1e9, priceYear)).toBe(1e9);
});

test('dollars of a year follow the mean of its months', async () => {
  // Annual means that the Bureau of Labor Statistics publishes of all items, 1982–84 = 100.
  const means = new Map([
    [1970, 38.8],
    [1980, 82.4],
    [2000, 172.2],
    [2014, 236.736],
    [2023, 304.702],
    [2024, 313.689],
  ]);
  for (const [year, mean] of means)
    expect(((await real(mean, year)) as number) / 313.689, String(year)).toBeCloseTo(1, 2);
});

test('eleven months are a year, fewer are none, and nothing is extrapolated', async () => {
  const rows = await database.query(
    'SELECT year, months, deflator FROM us_cpi_year LEFT JOIN us_deflator USING (year) ORDER BY year',
    [],
  );
  const known = rows.filter((row) => row['deflator'] !== null);
  expect(known.map((row) => row['year'])).toEqual(
    Array.from({ length: known.length }, (_, index) => 1970 + index),
  );
  for (const row of rows) expect(row['deflator'] !== null).toBe(Number(row['months']) >= 11);
  const last = Number(known.at(-1)?.['year']);
  expect(last).toBeGreaterThanOrEqual(priceYear);
  expect([await real(1, 1969), await real(1, last + 1), await real(1, null)]).toEqual([
    null,
    null,
    null,
  ]);
  expect(await real(null, 2014)).toBeNull();
});

test('a caller’s own column called year is the year that is meant', async () => {
  const rows = await database.query(
    `SELECT year, real_usd(usd, year) AS usd FROM (VALUES (2014, 100), (2024, 100)) AS mine(year, usd) ORDER BY year`,
    [],
  );
  expect(rows.map((row) => Math.round(Number(row['usd'])))).toEqual([133, 100]);
});
