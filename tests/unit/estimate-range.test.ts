import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { bind } from '../../src/database/bind.ts';
import type { Parameters } from '../../src/database/query.ts';
import { joinedStock, type StockChoice } from '../../src/domain/editions/stock.ts';
import type { SettingRow } from '../../src/figures/estimate-setting/model.ts';
import { largestOf } from '../../src/figures/estimate-setting/sum-up.ts';
import { workingSet } from '../../src/figures/modelled-flows/working-set.ts';
import { workingSetQueries } from '../../src/figures/modelled-flows/working-set-queries.ts';
import { builtDatabase } from './lib/built-database.ts';
import { expectHeld, heldPart } from './lib/held-out.ts';

const database = builtDatabase();

const one = async (sql: string, values: (string | number)[] = []) =>
  (await database.query(sql, values))[0] ?? {};

async function ask(text: string, parameters: Parameters): Promise<unknown> {
  const { sql, values } = bind(text, parameters);
  return database.query(sql, values);
}

describe('the interval', () => {
  test('of what groups sent holds in 77 to 83 % of the held-out sums of each size', async () => {
    const sizes = await database.query(
      `SELECT size, ${heldPart} FROM estimate_coverage
       WHERE of = 'group' AND years_on > 0 GROUP BY size ORDER BY size`,
      [],
    );
    expect(sizes.map(({ size }) => size)).toEqual([1, 2, 3, 4, 5]);
    for (const size of sizes) expectHeld(size, 10_000);
  });

  test('of a group is narrower than its corridors’ ends added up, and none is of all', async () => {
    const gulf = "['SAU', 'ARE', 'QAT', 'KWT', 'BHR', 'OMN']";
    const south = "['PAK', 'IND', 'NPL', 'BGD', 'LKA']";
    const group = await one(`FROM modelled_group(2024, ${gulf}, ${south})`);
    const ends = await one(
      `SELECT sum(usd) AS usd, sum(lower) AS lower, sum(upper) AS upper FROM modelled_flow(2024)
       WHERE list_contains(${gulf}, sender) AND list_contains(${south}, receiver)`,
    );
    expect(Number(group['usd'])).toBeCloseTo(Number(ends['usd']), -1);
    expect(Number(group['lower'])).toBeGreaterThan(Number(ends['lower']));
    expect(Number(group['upper'])).toBeLessThan(Number(ends['upper']));
    expect(Number(group['lower'])).toBeLessThan(Number(group['usd']));
    expect(Number(group['upper'])).toBeGreaterThan(Number(group['usd']));
    const all = await one(`FROM modelled_group(2024, NULL, ${south})`);
    expect(all).toMatchObject({ lower: null, upper: null });
  });
});

describe('the range of methods', () => {
  test('is of every candidate that is not fitted, at one setting each', async () => {
    for (const [method, beta] of [
      ['blend', 0.75],
      ['rolled', 0.75],
      ['last_matrix', 0.75],
      ['ratha_shaw', 0.75],
      ['scale_free', 0.25],
    ] as const) {
      const row = await one(
        `SELECT count(*) AS n, count(*) FILTER (NOT coalesce(abs(a.usd - b.usd) < 1, false)) AS apart
         FROM (FROM modelled_by_method(2023) WHERE method = $1) AS a
         FULL JOIN (FROM modelled_flow(2023, $2, 'joined', $1) WHERE sender <> 'XUN') AS b
           USING (sender, receiver)`,
        [method, beta],
      );
      expect(Number(row['n'])).toBeGreaterThan(8_000);
      expect(row['apart']).toBe(0);
    }
    const stood = await one(
      `SELECT count(*) AS n FROM (
         SELECT DISTINCT method FROM modelled_by_method(2023)
         EXCEPT SELECT method FROM estimate_candidate WHERE NOT ends_with(method, '_fitted')
       )`,
    );
    expect(stood['n']).toBe(0);
  });

  test('stands in the whole matrix around every amount, measured or not', async () => {
    for (const setting of ['2024', "2015, 0.5, '2020', 'ratha_shaw', 0.8"]) {
      const row = await one(
        `SELECT count(*) AS n, count(upper) AS measured,
           count(*) FILTER (NOT coalesce(lowest <= usd AND usd <= highest, false)) AS outside,
           sum(abs(usd - given)) AS apart
         FROM modelled_matrix(${setting}) AS matrix
         LEFT JOIN (
           SELECT sender, receiver, usd AS given FROM modelled_flow(${setting.replace(', 0.8', '')})
         ) AS flow USING (sender, receiver)
         WHERE sender <> 'XUN'`,
      );
      expect(Number(row['n'])).toBeGreaterThan(8_000);
      expect(row['measured']).toBe(setting === '2024' ? row['n'] : 0);
      expect(row['outside']).toBe(0);
      expect(Number(row['apart'])).toBeLessThan(10);
    }
  });
});

describe('the picture that follows the hand', () => {
  test('has the rows of the database, but for intervals', async () => {
    const top = await readFile('src/figures/estimate-setting/top.sql', 'utf8');
    const setFor = async (stock: StockChoice) => {
      const queries = workingSetQueries(stock);
      const [rows, matrices, amounts, excluded] = await Promise.all(
        [queries.stock, queries.matrices, queries.amounts, queries.excluded].map((query) =>
          ask(query.sql, query.parameters),
        ),
      );
      return workingSet({ stock: rows, matrices, amounts, excluded } as never);
    };
    const joined = await setFor(joinedStock);
    for (const [stock, method, year, beta, ratio] of [
      ['2020', 'ratha_shaw', 2022, 0.5, 0.8],
      [joinedStock, 'rolled', 2024, 0.75, 1.2],
      ['2024', 'blend', 2016, 1, 1],
    ] as const) {
      const set = stock === joinedStock ? joined : await setFor(stock);
      const asked = (await ask(top, { year, beta, edition: stock, method, ratio })) as SettingRow[];
      const worked = largestOf(set, joined, { year, beta, method, ratio });
      expect(worked).toHaveLength(12);
      worked.forEach((row, at) => {
        for (const [name, value] of Object.entries(row)) {
          const other = asked[at]?.[name as keyof SettingRow];
          if (typeof value !== 'number') expect(value).toBe(other);
          else expect(Math.abs(value - Number(other))).toBeLessThanOrEqual(1e-6 * value + 2);
        }
      });
    }
  });
});
