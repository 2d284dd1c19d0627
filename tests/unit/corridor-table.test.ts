import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { bind } from '../../src/database/bind.ts';
import type { Bounds } from '../../src/domain/parameter-kinds.ts';
import { axes, type BrushId } from '../../src/figures/corridor-table/axes.ts';
import {
  facetIds,
  facetOf,
  facetOptions,
  type FacetId,
} from '../../src/figures/corridor-table/facets.ts';
import { failures, type RowFilters } from '../../src/figures/corridor-table/filter.ts';
import type { Asked } from '../../src/figures/corridor-table/queries.ts';
import type { CorridorRow } from '../../src/figures/corridor-table/rows.ts';
import { tableStatement } from '../../src/figures/corridor-table/statement.ts';
import { workingSet } from '../../src/figures/corridor-table/working-set.ts';
import type { PlacedEconomy } from '../../src/domain/placed-economy.ts';
import { builtDatabase } from './lib/built-database.ts';

const database = builtDatabase();
let economies: PlacedEconomy[];

beforeAll(async () => {
  economies = await ask('economies/economies.sql', {});
}, 600_000);

async function ask<Row>(file: string, parameters: Record<string, string | number>): Promise<Row[]> {
  const { sql, values } = bind(await readFile(join('src/figures', file), 'utf8'), parameters);
  return (await database.query(sql, values)) as unknown as Row[];
}

const newest: Asked = { kind: 'published', year: 2021, since: 2018, stock: '2024' };
const rowsOf = ({ kind, year, since, stock }: Asked) =>
  ask<CorridorRow>('corridor-table/query.sql', { kind, year, since, stock: Number(stock) });

test('a corridor has what its publishers say of it', async () => {
  const rows = await rowsOf(newest);
  const of = (id: string) => rows.find(({ sender, receiver }) => sender + receiver === id);
  const largest = of('USAMEX');
  expect(Math.round((largest?.usd ?? 0) / 1e6)).toBe(52_595);
  expect(largest).toMatchObject({
    status: 'published',
    stock_year: 2020,
    edition: 'December 2022',
  });
  expect(largest?.savings).toBe(
    Math.round(((largest?.usd ?? 0) * ((largest?.cost ?? 0) - 3)) / 100),
  );
  expect(rows.filter(({ usd }) => (usd ?? 0) > 0)).toHaveLength(10_227);
  expect(of('INDPAK')).toMatchObject({ usd: 0, status: 'zero', sender_share: 0 });
  const cheap = rows.find(({ cost, usd }) => cost !== null && cost < 3 && (usd ?? 0) > 0);
  expect(cheap?.savings).toBe(0);
  expect(rows.find(({ cost }) => cost === null)?.savings).toBeNull();
});

test('shares of a sender add up to the whole, and an estimate to what was received', async () => {
  const rows = await rowsOf({ kind: 'modelled', year: 2023, since: 2022, stock: '2024' });
  const sum = (all: readonly (number | null)[]) => all.reduce<number>((a, b) => a + (b ?? 0), 0);
  const out = rows.filter(({ sender }) => sender === 'SAU');
  expect(sum(out.map((row) => row.sender_share))).toBeCloseTo(100, 2);
  const into = rows.filter(({ receiver }) => receiver === 'NPL');
  expect(sum(into.map((row) => row.receiver_share))).toBeCloseTo(100, 2);
  // All that was received where it is told whence; a total copied from an earlier year is none.
  expect(sum(rows.map(({ usd }) => usd)) / 1e9).toBeCloseTo(811.8, 1);
  expect(rows.every(({ usd, status }) => (usd === null) === (status === 'no_estimate'))).toBe(true);
});

test('every estimate lies within its interval, and nothing else has one', async () => {
  const modelled = await rowsOf({ kind: 'modelled', year: 2024, since: 2023, stock: '2024' });
  const estimates = modelled.filter(({ usd }) => usd !== null);
  expect(estimates.length).toBeGreaterThan(9000);
  const outside = estimates.filter(
    ({ usd, lower, upper }) =>
      usd === null || lower === null || upper === null || lower > usd || upper < usd,
  );
  expect(outside).toEqual([]);
  const without = [...modelled.filter(({ usd }) => usd === null), ...(await rowsOf(newest))];
  expect(without.filter(({ lower, upper }) => lower !== null || upper !== null)).toEqual([]);
});

test('the SQL of a view sorts by an end of the interval as the page does', async () => {
  const of: Asked = { kind: 'modelled', year: 2024, since: 2023, stock: '2024' };
  const { sql, parameters } = tableStatement(
    of,
    {} as RowFilters,
    [{ key: 'upper', down: true }],
    ['USAMEX', 'DEUNGA', 'FRADZA'],
  );
  const bound = bind(sql, parameters);
  const found = await database.query(bound.sql, bound.values);
  const uppers = found.map((row) => Number(row['upper']));
  expect(uppers).toHaveLength(3);
  expect(uppers).toEqual(uppers.toSorted((a, b) => b - a));
});

const boundsOf = (id: BrushId): fc.Arbitrary<Bounds> =>
  fc.option(fc.constantFrom(...axes[id].stops), { freq: 1 }).map((from) => ({ from, to: null }));

const filters = fc.record({
  amount: boundsOf('amount'),
  cost: fc.oneof(fc.constant({ from: null, to: null }), boundsOf('cost')),
  women: boundsOf('women'),
  migrants: fc.constantFrom({ from: null, to: null }, { from: null, to: 1e5 }),
  ...(Object.fromEntries(
    facetIds.map((id) => [
      id,
      fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.subarray([...facetOptions[facetOf(id)]], { minLength: 1 }) },
      ),
    ]),
  ) as Record<FacetId, fc.Arbitrary<never[]>>),
  from: fc.option(fc.constantFrom('SAU', 'FRA'), { freq: 4 }),
  to: fc.option(fc.constantFrom('IND', 'NPL'), { freq: 4 }),
  found: fc.option(fc.constantFrom(new Set(['TUR']), new Set<string>()), { freq: 4 }),
}) as fc.Arbitrary<RowFilters>;

test('the SQL of a view gives the rows that the page lets pass', async () => {
  const rows = await rowsOf(newest);
  const set = workingSet(rows, economies);
  // What the filters pass or not is the same however the rows were made: they are made once.
  const { kind, year, since, stock } = newest;
  const made = `corridor_table('${kind}', ${year}, ${since}, ${stock})`;
  await database.query(`CREATE TEMP TABLE made_once AS FROM ${made}`, []);
  const once = 'CREATE TEMP MACRO corridor_table(kind, year, since, stock) AS TABLE FROM made_once';
  await database.query(once, []);
  await fc.assert(
    fc.asyncProperty(filters, async (wanted) => {
      const failed = failures(set, wanted);
      const pass = rows
        .filter((_, at) => failed[at] === 0)
        .map(({ sender, receiver }) => sender + receiver);
      const statement = tableStatement(newest, wanted, [{ key: 'usd', down: true }], null);
      const { sql, values } = bind(statement.sql, statement.parameters);
      const found = await database.query(sql, values);
      expect(found.map((row) => `${String(row['sender'])}${String(row['receiver'])}`)).toEqual(
        pass,
      );
    }),
    { numRuns: 15 },
  );
  await database.query('DROP MACRO TABLE temp.corridor_table', []);
});

test('the SQL of chosen corridors gives just these', async () => {
  const only = ['USAMEX', 'FRADZA', 'INDPAK'];
  const { sql, parameters } = tableStatement(newest, {} as RowFilters, [], only);
  const bound = bind(sql, parameters);
  const found = await database.query(bound.sql, bound.values);
  expect(found.map((row) => `${String(row['sender'])}${String(row['receiver'])}`)).toEqual(
    only.toSorted(),
  );
});

test('beside an amount stands what a central bank reports, neither changed by the other', async () => {
  const rows = await rowsOf(newest);
  const of = (id: string) => rows.find(({ sender, receiver }) => sender + receiver === id);
  expect(of('SGPPHL')).toMatchObject({ official: 2_200_990_000, official_source: 'bsp' });
  expect(Math.round((of('SGPPHL')?.usd ?? 0) / 1e6)).toBe(103);
  expect(of('ECUMEX')).toMatchObject({ official: 297_896_927, official_source: 'banxico' });
  expect(of('SAUBGD')).toMatchObject({ official: null, official_source: null });
  expect(new Set(rows.map(({ sender, receiver }) => sender + receiver)).size).toBe(rows.length);
});
