import { tableFromArrays, tableToIPC } from 'apache-arrow';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtAtlas } from '../testing/built-atlas.ts';
import { brokenStatements, greedyStatements, refusedStatements } from '../testing/hostile.ts';
import { harmlessTableFunctions, refusedFunctions } from './refused-functions.ts';
import { refusedViews } from './refused-views.ts';

const atlas = builtAtlas();
const ask = (
  sql: string,
  more: { limit?: number; timeLimit?: number; signal?: AbortSignal } = {},
) => atlas.userSql.ask(sql, { limit: 100, timeLimit: 20_000, ...more });
const mine = tableToIPC(tableFromArrays({ a: Float64Array.of(1, 2), b: ['é', 'x'] }), 'stream');

beforeAll(async () => {
  await atlas.userSql.own.put('mine', mine);
}, 120_000);

describe('answers', () => {
  test('have typed columns and plain rows', async () => {
    const answer = await ask(`SELECT 'MEX'::economy_code AS economy, 1.5::DECIMAL(4, 2) AS share,
      DATE '2021-03-04' AS day, [1, NULL] AS list, NULL AS nothing, sum(1) AS sum, 'Infinity'::DATE AS end,
      true AS yes, 'é' AS "é"`);
    expect(answer).toMatchObject({
      truncated: false,
      rows: [['MEX', 1.5, '2021-03-04', '[1, NULL]', null, 1, 'infinity', true, 'é']],
    });
    expect(answer.columns.map(({ name, type }) => `${name} ${type}`)).toEqual([
      'economy ENUM',
      'share DECIMAL(4,2)',
      'day DATE',
      'list INTEGER[]',
      'nothing INTEGER',
      'sum HUGEINT',
      'end DATE',
      'yes BOOLEAN',
      'é VARCHAR',
    ]);
  });

  test.each([
    'SELECT count(*) FROM economy;',
    'WITH x AS (SELECT 1) SELECT * FROM x -- the end',
    'FROM economy LIMIT 1',
    'VALUES (1), (2)',
    'TABLE economy',
    '(SELECT 1) UNION ALL SELECT 2',
    'DESCRIBE economy',
    'SHOW TABLES',
    'SUMMARIZE economy',
    'PIVOT economy ON region USING count(*)',
    'EXPLAIN SELECT * FROM economy',
    'EXPLAIN ANALYZE SELECT count(*) FROM economy',
    'SELECT \'DROP TABLE x; --\' AS "read_csv(" /* ; DELETE */',
    "SELECT count(*) FROM modelled_flow(2021, 0.75, '2020')",
    'SELECT * FROM own.mine',
    'SELECT \'query\' AS query, "glob" FROM (SELECT 1 AS "glob")',
  ])('%s', async (sql) => {
    expect((await ask(sql)).rows.length).toBeGreaterThan(0);
  });

  test('numbers of more digits than the page keeps come as text, whole', async () => {
    const { rows } = await ask(
      `SELECT 9007199254740993::BIGINT, 12345678901234567000::UBIGINT, 1::HUGEINT, NULL::BIGINT,
        0.1::DECIMAL(20, 4), 1234567890123456.25::DECIMAL(20, 2)`,
    );
    expect(rows).toEqual([
      ['9007199254740993', '12345678901234567000', 1, null, 0.1, '1234567890123456.25'],
    ]);
  });

  test('columns of one name are told apart', async () => {
    const { columns, rows } = await ask('SELECT 1 AS a, 2 AS a, 3 AS "c0"');
    expect(new Set(columns.map(({ name }) => name)).size).toBe(3);
    expect(rows).toEqual([[1, 2, 3]]);
  });

  test('come in their order, and say when there are more', async () => {
    const sql = 'SELECT range AS n FROM range(5) ORDER BY n DESC';
    expect(await ask(sql, { limit: 3 })).toMatchObject({ rows: [[4], [3], [2]], truncated: true });
    expect(await ask(sql, { limit: 5 })).toMatchObject({ truncated: false });
    expect((await ask('SELECT 1 WHERE false')).rows).toEqual([]);
  });

  test('huge cells are cut and marked', async () => {
    const { rows } = await ask("SELECT repeat('x', 1000000) FROM range(1000)", { limit: 1000 });
    expect(rows.map(([cell]) => String(cell).length)).toEqual(Array(1000).fill(10_001));
  });

  test('more columns than a page can show are refused', async () => {
    const many = Array.from({ length: 1001 }, (_, at) => at).join(', ');
    await expect(ask(`SELECT ${many}`)).rejects.toMatchObject({ kind: 'too_big' });
  });
});

describe('errors', () => {
  test.each([
    ['SELECT nam FROM economy', 'unknown', 'nam', 'name'],
    ['SELECT *\r\nFROM economi', 'unknown', 'economi', 'economy'],
    ['SELECT \'é😀\' AS "é", foo(1)\n', 'unknown', 'foo', undefined],
    ['  /* é */ SELECT 1 FORM x y', 'syntax', 'x y', undefined],
    ["SELECT '1', 'é', 'a'::INTEGER", 'statement', "a'::", undefined],
    ['SELECT 1 +', 'syntax', '', undefined],
    ['SELECT 1 + (2 * [3)', 'syntax', ')', undefined],
    ["SELECT 1, 'open", 'syntax', "'open", undefined],
    ['EXPLAIN SELECT nam FROM economy', 'unknown', 'nam', 'name'],
    // Words of an engine that breaks, in the mouth of the user.
    ['SELECT internal_displacement FROM economy', 'unknown', 'internal_displacement', undefined],
    ['FROM migrant_stack', 'unknown', 'migrant_stack', 'migrant_stock'],
    ["SELECT 'fatal'::INTEGER", 'statement', 'fatal', undefined],
  ])('%s is %s at %s', async (sql, kind, at, suggestion) => {
    const error: unknown = await ask(sql).catch((thrown: unknown) => thrown);
    const offset = at === '' ? sql.length : sql.lastIndexOf(at);
    expect(error).toMatchObject({ kind, place: { offset } });
    if (suggestion)
      expect(error).toMatchObject({ suggestions: expect.arrayContaining([suggestion]) });
  });

  test('the place counts lines and columns from one', async () => {
    await expect(ask('SELECT 1,\n  nam\nFROM economy')).rejects.toMatchObject({
      place: { line: 2, column: 3 },
      message: expect.stringContaining('nam'),
      said: { id: 'user-sql:unknown', values: { what: { value: 'nam' } } },
    });
  });
});

describe('what must not happen', () => {
  test.each(refusedStatements)('%j is refused', async (sql) => {
    await expect(ask(sql)).rejects.toMatchObject({ kind: 'refused' });
  });

  test.each(brokenStatements)('%j is an error', async (sql) => {
    await expect(ask(sql)).rejects.toMatchObject({ name: 'UserSqlError' });
  });

  test('and nothing has happened', async () => {
    expect((await ask('FROM own.mine')).rows).toEqual([
      [1, 'é'],
      [2, 'x'],
    ]);
    const tables = await ask(
      "SELECT table_name FROM duckdb_tables() WHERE database_name <> 'atlas'",
    );
    expect(tables.rows).toEqual([['mine']]);
    expect((await ask('SELECT count(*) FROM economy WHERE name IS NULL')).rows).toEqual([[0]]);
  });

  test('the engine’s views of what is refused are refused too', async () => {
    const { rows } = await ask('SELECT view_name, sql FROM duckdb_views() WHERE internal', {
      limit: 1000,
    });
    const calls = (sql: string) => [...sql.matchAll(/\b(\w+)\(/g)].map(([, name = '']) => name);
    const reaching = rows
      .filter(([, sql]) => calls(String(sql)).some((name) => refusedFunctions.has(name)))
      .map(([name]) => String(name));
    expect(reaching.sort()).toEqual([...refusedViews].sort());
  });

  test('every table function of the engine is known, and refused or harmless', async () => {
    const { rows } = await ask(
      `SELECT DISTINCT function_name FROM duckdb_functions() WHERE function_type LIKE 'table%'
        AND database_name <> 'atlas'`,
      { limit: 1000 },
    );
    const names = rows.map(([name]) => String(name));
    expect(names.length).toBeGreaterThan(50);
    const unknown = names.filter(
      (name) => !refusedFunctions.has(name) && !harmlessTableFunctions.has(name),
    );
    expect(unknown).toEqual([]);
    expect([...harmlessTableFunctions].filter((name) => refusedFunctions.has(name))).toEqual([]);
  });
});

describe('an end', () => {
  test.each(greedyStatements)('%s', { timeout: 20_000 }, async (sql) => {
    const end = await ask(sql, { timeLimit: 300 }).catch((thrown: unknown) => thrown);
    if (end instanceof Error)
      expect(end).toMatchObject({ kind: expect.stringMatching(/timeout|too_big/) });
    else expect(JSON.stringify(end).length).toBeLessThan(2_000_000);
    expect((await ask('SELECT a FROM own.mine')).rows).toEqual([[1], [2]]);
  });

  test('by the user, while it runs and while it waits', async () => {
    const stop = new AbortController();
    const endless = 'SELECT sum(a.range * b.range) FROM range(1000000) a, range(1000000) b';
    const running = ask(endless, { signal: stop.signal });
    const waiting = ask('SELECT 1', { signal: stop.signal });
    setTimeout(() => stop.abort(), 30);
    await expect(running).rejects.toMatchObject({ kind: 'cancelled' });
    await expect(waiting).rejects.toMatchObject({ kind: 'cancelled' });
    await expect(ask('SELECT 1', { signal: stop.signal })).rejects.toMatchObject({
      kind: 'cancelled',
    });
    expect((await ask('SELECT 1')).rows).toEqual([[1]]);
  });
});

test('own tables come and go, and are told', async () => {
  const told: (readonly string[])[] = [];
  const stop = atlas.userSql.own.subscribe(() => told.push(atlas.userSql.own.names()));
  await atlas.userSql.own.put('other', mine);
  expect((await ask('SELECT count(*) FROM own.other')).rows).toEqual([[2]]);
  await atlas.userSql.own.drop('other');
  stop();
  await expect(ask('FROM own.other')).rejects.toMatchObject({ kind: 'unknown' });
  expect(told).toEqual([['mine', 'other'], ['mine']]);
  await expect(atlas.userSql.own.put('x"; DROP', mine)).rejects.toBeInstanceOf(RangeError);
});
