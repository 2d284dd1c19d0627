import { describe, expect, test } from 'vitest';
import { builtAtlas } from '../testing/built-atlas.ts';
import { brokenStatements, refusedStatements } from '../testing/hostile.ts';
import { selfContained, type NamedStatement } from './with-results.ts';

const ask = (sql: string, results: readonly NamedStatement[] = []) =>
  atlas.userSql.ask(sql, { limit: 100, timeLimit: 20_000, results });
const named = (queries: Readonly<Record<string, string>>) =>
  Object.entries(queries).map(([name, sql]) => ({ name, sql }));

const atlas = builtAtlas();

describe('a statement reads others by name', () => {
  const nepal = "SELECT * FROM economy WHERE economy = 'NPL' -- of Nepal";
  test.each([
    ['SELECT name FROM nepal', { nepal }, [['Nepal']]],
    ['SELECT "NEPAL".name FROM "Nepal" AS "NEPAL";', { nepal: `${nepal};` }, [['Nepal']]],
    ['WITH x AS (FROM nepal) SELECT name FROM x', { nepal }, [['Nepal']]],
    [
      'SELECT name FROM twice',
      { nepal, twice: 'FROM nepal UNION ALL FROM nepal' },
      [['Nepal'], ['Nepal']],
    ],
    ['SELECT count(*) FROM a, b', { a: 'VALUES (1), (2)', b: 'FROM range(3)' }, [[6]]],
    [
      'SELECT asia FROM (PIVOT r ON region USING count(*))',
      { r: "SELECT region FROM economy WHERE region = 'asia' LIMIT 3" },
      [[3]],
    ],
    [
      'SELECT count(*) > 3 FROM p',
      { p: 'PIVOT economy ON region USING count(*) GROUP BY income' },
      [[true]],
    ],
    ['SELECT column_name FROM s LIMIT 1', { s: 'SUMMARIZE nepal', nepal }, [['economy']]],
    // A column or a text of its name runs nothing: the named one would fail.
    ["SELECT 1 AS broken, 'broken' AS b", { broken: 'FROM nowhere' }, [[1, 'broken']]],
    ['WITH nepal AS (SELECT 5 AS five) FROM nepal', { nepal }, [[5]]],
    // Its own name within: as a column, and of a WITH.
    ['FROM total', { total: 'SELECT 1 AS a, total FROM (SELECT 2 AS total)' }, [[1, 2]]],
    ['FROM total', { total: 'WITH total AS (SELECT 3) FROM total' }, [[3]]],
    [
      'FROM day',
      { day: "SELECT extract(year FROM day) FROM (SELECT DATE '2024-05-01' AS day)" },
      [[2024]],
    ],
  ] as const)('%s', async (sql, results, rows) => {
    expect((await ask(sql, named(results))).rows).toEqual(rows);
    const alone = selfContained(sql, named(results));
    expect((await ask(alone)).rows).toEqual(rows);
  });

  test('what is wrong in one of them is told with its name and its place there', async () => {
    const wrong = named({ é: 'SELECT 1' });
    await expect(ask('SELECT 1', wrong)).rejects.toBeInstanceOf(RangeError);
    await expect(
      ask('FROM b', named({ a: "SELECT 'é', nam\nFROM economy", b: 'FROM a' })),
    ).rejects.toMatchObject({ kind: 'unknown', within: 'a', place: { line: 1, column: 13 } });
    await expect(ask('FROM a', named({ a: 'SELECT 1 FORM x y' }))).rejects.toMatchObject({
      kind: 'syntax',
      within: 'a',
      place: { offset: 14 },
    });
    await expect(ask('SELECT nam FROM a', named({ a: 'FROM economy' }))).rejects.toMatchObject({
      kind: 'unknown',
      within: undefined,
      place: { offset: 7 },
    });
    await expect(ask('FROM a', named({ a: 'FROM b', b: 'SELECT * FROM a' }))).rejects.toMatchObject(
      { kind: 'statement', said: { id: 'user-sql:statement_circle' } },
    );
  });
});

describe('nothing gets in by a name', () => {
  test.each([...refusedStatements, ...brokenStatements, 'EXPLAIN SELECT 1'])('%j', async (sql) => {
    await expect(ask('SELECT * FROM x', named({ x: sql }))).rejects.toMatchObject({
      name: 'UserSqlError',
    });
  });

  test.each([
    'x"; DROP TABLE economy; --',
    'x" AS (SELECT 1)) SELECT 1; DETACH atlas; --',
    "x'",
    'X',
    '1x',
    'atlas.economy',
    'own.x',
    'x y',
    '',
    'sélect',
  ])('the name %j is none', async (name) => {
    await expect(ask('SELECT 1', [{ name, sql: 'SELECT 1' }])).rejects.toBeInstanceOf(RangeError);
  });

  test.each(['economy', 'remittance_flow', 'headline_total', 'modelled_flow', 'digits6'])(
    'what the atlas calls %s cannot be replaced',
    async (name) => {
      const results = [{ name, sql: 'SELECT 2021 AS year, 1 AS usd' }];
      await expect(ask(`SELECT * FROM ${name}`, results)).rejects.toMatchObject({
        kind: 'refused',
        said: { id: 'user-sql:refused_taken' },
      });
    },
  );

  test.each(['select', 'table', 'with', 'own', 'atlas', 'main', 'temp', 'system'])(
    'a word of the language, %s, is a name in quotes and no more',
    async (name) => {
      const results = [{ name, sql: 'SELECT 7 AS seven' }];
      expect((await ask(`FROM "${name}"`, results)).rows).toEqual([[7]]);
      expect((await ask('SELECT count(*) > 200 FROM atlas.main.economy', results)).rows).toEqual([
        [true],
      ]);
    },
  );

  test('and the engine holds no more than before', async () => {
    const left = await ask(
      "SELECT table_name FROM duckdb_tables() WHERE database_name <> 'atlas' UNION ALL SELECT view_name FROM duckdb_views() WHERE NOT internal AND database_name <> 'atlas'",
    );
    expect(left.rows).toEqual([]);
  });
});

test('all rows of a statement come for a file, counted while they do', async () => {
  const told: [number, number][] = [];
  const all = await atlas.userSql.ask('SELECT range AS n FROM range(150000)', {
    limit: Infinity,
    timeLimit: 60_000,
    whole: { onRows: (count, total) => told.push([count, total]) },
  });
  expect(all).toMatchObject({ truncated: false });
  expect(all.rows).toHaveLength(150_000);
  expect(told.at(-1)).toEqual([150_000, 150_000]);
  expect(told.length).toBeGreaterThan(1);
  const long = await atlas.userSql.ask("SELECT repeat('x', 20000)", {
    limit: Infinity,
    timeLimit: 60_000,
    whole: { onRows: () => undefined },
  });
  expect(String(long.rows[0]?.[0])).toHaveLength(20_000);
  expect(long.truncated).toBe(false);
  const cut = await atlas.userSql.ask("SELECT repeat('x', 1000001)", {
    limit: Infinity,
    timeLimit: 60_000,
    whole: { onRows: () => undefined },
  });
  expect(cut.truncated).toBe(true);
});
