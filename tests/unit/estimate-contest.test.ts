import { describe, expect, test } from 'vitest';
import { baseMatrix, matrixYears } from '../../src/domain/editions/matrices.ts';
import { stockChoices } from '../../src/domain/editions/stock.ts';
import { newestTotalYear } from '../../src/domain/editions/totals.ts';
import { estimateDefaults, estimateMethods } from '../../src/figures/modelled-flows/settings.ts';
import { builtDatabase } from './lib/built-database.ts';
import { expectHeld, heldPart } from './lib/held-out.ts';

const database = builtDatabase();

const one = async (sql: string, values: (string | number)[] = []) =>
  (await database.query(sql, values))[0] ?? {};

describe('the contest', () => {
  const elsewhere = (years: number) =>
    database.query(
      `SELECT candidate, used, avg(elsewhere_pct) AS elsewhere, count(*) AS n
       FROM estimate_contest JOIN estimate_candidate USING (candidate)
       WHERE reporter IS NULL AND year - base = $1 GROUP BY ALL ORDER BY elsewhere, candidate`,
      [years],
    );

  test('is won by the setting that is used, one and three years after a matrix', async () => {
    for (const years of [1, 3]) {
      const ranked = await elsewhere(years);
      expect(ranked.length).toBeGreaterThanOrEqual(10);
      expect(ranked[0]).toMatchObject({ used: true });
    }
  });

  test('is fought out on every matrix that has one before it', async () => {
    const [first] = await elsewhere(1);
    const [three] = await elsewhere(3);
    const after = (years: number) =>
      matrixYears.filter((year) => matrixYears.includes(year - years)).length;
    expect([first?.['n'], three?.['n']]).toEqual([after(1), after(3)]);
  });

  test('scores what the setting gives when it is asked', async () => {
    for (const year of [2013, 2018, 2021]) {
      const { scored, asked } = await one(
        `SELECT any_value(scored.elsewhere_pct) AS scored,
           50 * sum(abs(published - modelled)) / sum(published) AS asked
         FROM model_against_published($1)
         CROSS JOIN (
           SELECT elsewhere_pct FROM estimate_contest JOIN estimate_candidate USING (candidate)
           WHERE used AND reporter IS NULL AND year = $1 AND base = $2
         ) AS scored`,
        [year, baseMatrix(year)],
      );
      // A few pairs stand outside of the members of a matrix, and count here alone.
      expect(Math.abs(Number(scored) - Number(asked))).toBeLessThan(0.5);
    }
  });

  test('holds every candidate against the central banks as well', async () => {
    const rows = await database.query(
      `SELECT reporter::VARCHAR AS reporter, count(DISTINCT candidate) AS candidates,
         min(elsewhere_pct) AS least, max(elsewhere_pct) AS most
       FROM estimate_contest WHERE reporter IS NOT NULL GROUP BY reporter ORDER BY reporter`,
      [],
    );
    expect(rows.map(({ reporter }) => reporter)).toEqual(['ARM', 'MEX', 'PAK', 'PHL']);
    const { n } = await one('SELECT count(*) AS n FROM estimate_candidate');
    for (const row of rows) {
      expect(row['candidates']).toBe(n);
      expect(Number(row['least'])).toBeGreaterThan(0);
      expect(Number(row['most'])).toBeLessThan(60);
    }
  });
});

describe('the 80 % interval', () => {
  test.each(['corridor', 'sender'])('holds in held-out years, of a %s', async (of) => {
    const held = await one(
      `SELECT ${heldPart} FROM estimate_coverage WHERE of = $1 AND years_on > 0`,
      [of],
    );
    expectHeld(held, 5_000);
  });

  test('holds for corridors of every size', async () => {
    const sizes = await database.query(
      `SELECT size, ${heldPart} FROM estimate_coverage
       WHERE of = 'corridor' AND years_on > 0 GROUP BY size ORDER BY size`,
      [],
    );
    expect(sizes.map(({ size }) => size)).toEqual([1, 2, 3, 4, 5]);
    for (const size of sizes) expectHeld(size, 1_000);
  });

  test('holds the amount, and lies within what the receiver got', async () => {
    const row = await one(
      `SELECT count(*) AS n, count(*) FILTER (lower > usd OR upper < usd) AS outside,
         count(*) FILTER (upper > total) AS more, count(*) FILTER (upper IS NULL) AS without
       FROM (
         SELECT flow.*, sum(usd) OVER (PARTITION BY receiver) * (1 + 1e-9) AS total
         FROM modelled_flow(2024) AS flow
       ) WHERE sender <> 'XUN'`,
    );
    expect(Number(row['n'])).toBeGreaterThan(5_000);
    expect(row).toMatchObject({ outside: 0, more: 0, without: 0 });
  });

  test('has two digits wherever it is shown, as it is no better known', async () => {
    const row = await one(
      `SELECT count(*) AS n, count(*) FILTER (
         lower NOT IN (usd, digits2(lower)) OR upper NOT IN (usd, total, digits2(upper))
       ) AS longer
       FROM (
         SELECT year, receiver, usd, lower, upper, sum(usd) OVER (PARTITION BY year, receiver) AS total
         FROM modelled_unpublished
         UNION ALL
         SELECT year, sender, usd, lower, upper, usd FROM modelled_paid_unpublished
       )
       WHERE abs(upper - total) > 1000`,
    );
    expect(Number(row['n'])).toBeGreaterThan(40_000);
    expect(row['longer']).toBe(0);
  });

  test('is not made up for a setting that it was not measured of', async () => {
    const row = await one('SELECT count(upper) AS ends FROM modelled_flow(2024, 0.5)');
    expect(row).toEqual({ ends: 0 });
  });

  test('of a sender’s total is kept ready as the macro has it', async () => {
    const row = await one(
      `SELECT count(*) AS n, count(*) FILTER (
         ready.usd IS NULL OR abs(ready.usd - paid.usd) > 200
         OR abs(coalesce(ready.upper, -1) - coalesce(paid.upper, -1)) > 0.001 * paid.usd
         OR (ready.upper IS NOT NULL AND abs(ready.lower - paid.lower) > 0.001 * paid.usd)
       ) AS apart
       FROM modelled_paid(2024) AS paid
       LEFT JOIN modelled_paid_unpublished AS ready ON ready.year = 2024 AND ready.sender = paid.sender
       WHERE paid.usd > 1000`,
    );
    expect(Number(row['n'])).toBeGreaterThan(150);
    expect(row['apart']).toBe(0);
  });

  test('of a sender’s total is narrower than its corridors’ ends added up', async () => {
    const row = await one(
      `SELECT count(*) AS n, count(*) FILTER (paid.upper - paid.lower < ends.upper - ends.lower) AS narrower
       FROM modelled_paid(2024) AS paid
       JOIN (
         SELECT sender, sum(lower) AS lower, sum(upper) AS upper FROM modelled_flow(2024) GROUP BY sender
       ) AS ends USING (sender)
       WHERE paid.usd >= 1e9`,
    );
    expect(Number(row['n'])).toBeGreaterThan(40);
    expect(Number(row['narrower'])).toBeGreaterThan(0.5 * Number(row['n']));
  });
});

test('every receiver’s corridors add up to what it got, in every year', async () => {
  for (let year = 2000; year <= newestTotalYear('received', 'headline'); year++) {
    const row = await one(
      `SELECT count(*) AS receivers, max(abs(parts.usd - total.usd)) AS apart,
         count(*) FILTER (parts.usd IS NULL) AS lost
       FROM (FROM headline_total WHERE direction = 'received' AND year = $1 AND usd > 0) AS total
       LEFT JOIN (SELECT receiver, sum(usd) AS usd FROM modelled_flow($1) GROUP BY receiver) AS parts
         ON parts.receiver = total.economy`,
      [year],
    );
    expect(Number(row['receivers'])).toBeGreaterThan(120);
    expect(Number(row['apart'])).toBeLessThan(1);
    expect(row['lost']).toBe(0);
  }
});

test('a corridor that one revision lacks has an estimate', async () => {
  const row = await one(
    `SELECT usd, lower, upper FROM modelled_newest WHERE sender = 'DEU' AND receiver = 'NGA'`,
  );
  expect(Number(row['usd'])).toBeGreaterThan(5e8);
  expect(Number(row['lower'])).toBeGreaterThan(3e8);
  expect(Number(row['upper'])).toBeLessThan(2e9);
});

test('the database and the page know the same years, methods, revisions and matrices', async () => {
  const row = await one(
    'SELECT newest_covered_year() AS year, estimate_methods() AS methods, stock_revisions() AS stock',
  );
  expect(row['year']).toBe(estimateDefaults.year);
  expect(JSON.stringify(row['methods'])).toContain(estimateDefaults.method);
  expect(new Set(row['stock'] as string[])).toEqual(new Set(stockChoices));
  expect([...(row['methods'] as string[])].toSorted()).toEqual([...estimateMethods].toSorted());
  for (let year = 2000; year <= 2030; year++)
    expect(await one('SELECT base_matrix($1::INTEGER) AS base', [year])).toEqual({
      base: baseMatrix(year),
    });
});

describe('a setting that is not known', () => {
  test.each([
    ['modelled_flow(2022, 0.5, 2021)', /no revision 2021 .* joined, 2020, 2024/],
    ['modelled_flow(1999)', /no estimate for the year 1999\. The years are 2000 to 2024/],
    ['modelled_flow(2022, 1.5)', /lies between 0 and 1/],
    [`modelled_flow(2022, 0.5, 'joined', 'blent')`, /no method blent\. Write one of: blend, /],
    [
      `corridor_amount('modeled', 2022)`,
      /no amounts of the kind modeled\. Write published or modelled/,
    ],
  ])('%s ends in an error in words', async (call, words) => {
    await expect(database.query(`SELECT count(*) FROM ${call}`, [])).rejects.toThrow(words);
  });
});
