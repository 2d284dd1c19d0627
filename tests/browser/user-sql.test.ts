import { tableFromArrays, tableToIPC } from 'apache-arrow';
import { beforeAll, expect, test } from 'vitest';
import { createDatabase, type AtlasDatabase } from '../../src/database/atlas-database.ts';
import { noPrecomputedResults } from '../../src/database/precomputed-results.ts';
import {
  harmlessTableFunctions,
  refusedFunctions,
} from '../../src/database/user-sql/refused-functions.ts';
import {
  brokenStatements,
  greedyStatements,
  refusedStatements,
} from '../../src/database/testing/hostile.ts';
import { watchedEngine } from './engine-site.ts';

let database: AtlasDatabase;
const ask = (sql: string, more: { timeLimit?: number; signal?: AbortSignal } = {}) =>
  database.ask(sql, { limit: 100, timeLimit: 20_000, ...more });
const mine = [
  [1, 'é'],
  [2, 'x'],
];

beforeAll(async () => {
  const { engine } = await watchedEngine();
  database = createDatabase({ engine, built: noPrecomputedResults });
  const table = tableFromArrays({ a: Float64Array.of(1, 2), b: ['é', 'x'] });
  await database.own.put('mine', tableToIPC(table, 'stream'));
  await ask('SELECT 1');
}, 60_000);

test('the words of enums, own tables and values of every kind reach the page', async () => {
  expect((await ask('FROM own.mine')).rows).toEqual(mine);
  const sql = `SELECT economy, name, DATE '2021-03-04' AS day, [1, NULL] AS list, 1::HUGEINT AS huge,
    1.5::DECIMAL(4, 2) AS share, true AS yes, TIMESTAMPTZ '2021-03-04 00:00:00+00' AS moment, NULL AS nothing
    FROM economy WHERE economy = 'MEX'`;
  expect(await ask(sql)).toMatchObject({
    truncated: false,
    rows: [
      ['MEX', 'Mexico', '2021-03-04', '[1, NULL]', 1, 1.5, true, '2021-03-04 00:00:00+00', null],
    ],
  });
});

test('an error has its place', async () => {
  await expect(ask('SELECT 1,\n  nam\nFROM economy')).rejects.toMatchObject({
    kind: 'unknown',
    place: { line: 2, column: 3 },
    suggestions: expect.arrayContaining(['name']),
  });
  await expect(ask('SELECT 1 FORM x y')).rejects.toMatchObject({
    kind: 'syntax',
    message: expect.stringMatching(/^syntax error/),
    place: { offset: 14 },
  });
});

test('a setting of the estimate that there is not ends in words, one that there is in rows', async () => {
  for (const [call, words] of [
    ["modelled_flow(2022, 0.5, '2021')", 'There is no revision 2021'],
    ['modelled_flow(2022, 0.5, 2021)', 'There is no revision 2021'],
    ['modelled_flow(1950)', 'There is no estimate for the year 1950'],
    ['modelled_matrix(2022, 7)', 'β is 7'],
    ["modelled_matrix(2022, 0.5, 'joined', 'ratha')", 'There is no method ratha'],
    ['modelled_by_method(2400)', 'There is no estimate for the year 2400'],
    ["corridor_amount('modeled', 2022)", 'There are no amounts of the kind modeled'],
  ] as const)
    await expect(ask(`FROM ${call}`), call).rejects.toMatchObject({
      message: expect.stringContaining(words),
    });
  const { rows } = await ask(
    "SELECT count(*) > 5000, min(upper) > 0 FROM modelled_matrix(2024) WHERE sender <> 'XUN'",
  );
  expect(rows).toEqual([[true, true]]);
}, 90_000);

test('what must not happen is refused, and nothing happens', { timeout: 60_000 }, async () => {
  const kinds: Record<string, unknown> = {};
  for (const sql of refusedStatements)
    kinds[sql] = await ask(sql).catch((error: { kind?: string }) => error.kind);
  expect(kinds).toEqual(Object.fromEntries(refusedStatements.map((sql) => [sql, 'refused'])));
  for (const sql of brokenStatements)
    await expect(ask(sql)).rejects.toMatchObject({ name: 'UserSqlError' });
  expect((await ask('FROM own.mine')).rows).toEqual(mine);
  const tables = await ask("SELECT table_name FROM duckdb_tables() WHERE database_name <> 'atlas'");
  expect(tables.rows).toEqual([['mine']]);
  const hosts = performance.getEntriesByType('resource').map(({ name }) => new URL(name).host);
  expect([...new Set(hosts)].filter((host) => host !== '')).toEqual([location.host]);
});

test('every table function of this engine is known too', async () => {
  const { rows } = await ask(
    `SELECT string_agg(DISTINCT function_name, ' ') FROM duckdb_functions()
      WHERE function_type LIKE 'table%' AND database_name <> 'atlas'`,
  );
  const unknown = String(rows[0]?.[0])
    .split(' ')
    .filter((name) => !refusedFunctions.has(name) && !harmlessTableFunctions.has(name));
  expect(unknown).toEqual([]);
});

test.each(greedyStatements)('%s comes to an end', { timeout: 60_000 }, async (sql) => {
  const running = ask(sql, { timeLimit: 400 }).catch((thrown: unknown) => thrown);
  // The atlas answers while a user's statement runs.
  const atlas = await database.engine.connector();
  expect(await atlas.query('SELECT count(*) > 200 AS many FROM economy', [])).toEqual([
    { many: true },
  ]);
  const end = await running;
  if (end instanceof Error)
    expect(end).toMatchObject({ kind: expect.stringMatching(/timeout|too_big|engine/) });
  expect((await ask('FROM own.mine')).rows).toEqual(mine);
});

test('the user stops a statement without end', async () => {
  const stop = new AbortController();
  const endless =
    'WITH RECURSIVE t AS (SELECT 1 AS n UNION ALL SELECT n FROM t) SELECT sum(n) FROM t';
  const running = ask(endless, { signal: stop.signal });
  setTimeout(() => stop.abort(), 100);
  await expect(running).rejects.toMatchObject({ kind: 'cancelled' });
  expect((await ask('FROM own.mine')).rows).toEqual(mine);
});
