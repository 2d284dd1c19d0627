import { describe, expect, test } from 'vitest';
import { newestCoveredYear } from '../../data/import/covered-years.ts';
import { matrixYears } from '../../src/domain/editions/matrices.ts';
import { newestTotalYear } from '../../src/domain/editions/totals.ts';
import { openingKind } from '../../src/figures/corridor-table/address.ts';
import type { TableYear } from '../../src/figures/corridor-table/rows.ts';
import years from '../../src/figures/corridor-table/years.sql?raw';
import { yearsOf } from '../../src/figures/corridor-table/years-of.ts';
import { openingYear } from '../../src/figures/world-map/settings/settings.ts';
import { builtDatabase } from './lib/built-database.ts';

const database = builtDatabase();

const series = ['headline', 'wdi', 'knomad'] as const;

describe.each(['received', 'paid'] as const)('%s', (direction) => {
  test.each(series)('opens on the newest covered year of %s as the map has it', async (one) => {
    const years = new Map<number, Map<string, number>>();
    for (const row of await database.query(
      `SELECT year, economy::VARCHAR AS economy, value FROM measure_value
       WHERE measure = $1 AND series = $2`,
      [direction, one],
    )) {
      const year = Number(row['year']);
      const economies = years.get(year) ?? new Map<string, number>();
      years.set(year, economies.set(String(row['economy']), Number(row['value'])));
    }
    expect(years.size).toBeGreaterThan(10);
    expect(newestTotalYear(direction, one)).toBe(newestCoveredYear(years));
    expect(openingYear(direction, one)).toBe(newestTotalYear(direction, one));
  });
});

test('the table of corridors opens on the year that the map opens on', async () => {
  const known = (await database.query(years, [])) as unknown as TableYear[];
  const { year } = yearsOf({ kind: openingKind, year: null, since: null }, known);
  expect(year).toBe(openingYear('received', 'headline'));
});

test('what came in and went out is asked of one year, unless its publisher is chosen', () => {
  expect(openingYear('paid', 'headline')).toBe(openingYear('received', 'headline'));
});

test('the opening year has corridors: all that is received, but for what no sender is known of', async () => {
  const year = openingYear('received', 'headline');
  const kind = matrixYears.includes(year) ? 'wb-brm' : 'modelled';
  const [flows] = await database.query(
    `SELECT sum(value) AS usd, count(*) FILTER (status <> 'modelled') AS others
     FROM corridor_value WHERE kind = 'remittance' AND series = $1 AND year = $2`,
    [kind, year],
  );
  const [total] = await database.query(
    `SELECT sum(usd) AS usd FROM headline_total WHERE direction = 'received' AND year = $1`,
    [year],
  );
  const part = Number(flows?.['usd']) / Number(total?.['usd']);
  expect(part).toBeGreaterThan(0.99);
  // Amounts of corridors have six digits.
  expect(part).toBeLessThanOrEqual(1 + 1e-6);
  expect(Number(flows?.['others'])).toBe(0);
});

test('of each receiver the modelled corridors add up to its total on the map', async () => {
  const apart = await database.query(
    `WITH flow AS (
       SELECT year, receiver AS economy, sum(value) AS usd FROM corridor_value
       WHERE kind = 'remittance' AND series = 'modelled' GROUP BY ALL
     )
     SELECT year, economy, flow.usd, value.value FROM flow
     LEFT JOIN measure_value AS value USING (year, economy)
     WHERE value.measure = 'received' AND value.series = 'headline'
       AND abs(flow.usd / value.value - 1) > 1e-4 AND abs(flow.usd - value.value) > 1000`,
    [],
  );
  expect(apart).toEqual([]);
});

test('no year has a matrix and an estimate on the map', async () => {
  const rows = await database.query(
    `SELECT year FROM corridor_value WHERE kind = 'remittance'
     GROUP BY year HAVING count(DISTINCT series) > 1`,
    [],
  );
  expect(rows).toEqual([]);
});
