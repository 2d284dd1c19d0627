import { expect, test } from 'vitest';
import { builtAtlas } from '../testing/built-atlas.ts';
import { comparedTexts, nearValuesSql } from './near-values.ts';

const atlas = builtAtlas();

test.each([
  ["SELECT * FROM t WHERE economy = 'Nepal'", [['economy', 'Nepal']]],
  ["FROM t WHERE 'x''y' = t.\"Name\" -- a = 'b'", [['name', "x'y"]]],
  [
    "FROM t WHERE a == 'x' AND t.b IN ('y', 'z') OR c NOT IN ('u')",
    [
      ['a', 'x'],
      ['b', 'y'],
      ['b', 'z'],
      ['c', 'u'],
    ],
  ],
  ["FROM t WHERE a ILIKE 'x' AND b LIKE 'y%'", [['a', 'x']]],
  ["SELECT 'x' AS a, f(b = 5), 'y' || 'z'", []],
])('%s', (sql, pairs) => {
  const found = comparedTexts(sql);
  expect(found.map(({ column, value }) => [column, value])).toEqual(pairs);
  for (const { value, at, end } of found)
    expect(sql.slice(at, end)).toBe(`'${value.replaceAll("'", "''")}'`);
});

test.each([
  ['economy', 'Nepal', ['economy'], 'NPL'],
  ['economy', 'mex', ['economy'], 'MEX'],
  ['receiver', 'Philipines', ['remittance_flow'], 'PHL'],
  ['direction', 'recieved', ['remittance_total'], 'received'],
  ['region', 'Asa', ['economy'], 'asia'],
  ['name', 'Nepl', ['economy'], 'Nepal'],
  ['income', 'low', ['economy'], 'L'],
])('%s has no %s, but %s has %s', async (column, value, tables, near) => {
  const sql = nearValuesSql({ column, value }, tables);
  const { rows } = await atlas.userSql.ask(sql, { limit: 20, timeLimit: 20_000 });
  expect(rows.map(([first]) => first)).toContain(near);
  if (rows.length > 5 || column === 'income') return;
  expect(rows[0]?.[0]).toBe(near);
});

test('of a value that is there nothing is said, and a text stays a text', async () => {
  for (const value of ['NPL', "x'; DROP TABLE economy; --", "') UNION SELECT 'evil', NULL --"]) {
    const sql = nearValuesSql({ column: 'economy', value }, ['economy']);
    expect((await atlas.userSql.ask(sql, { limit: 20, timeLimit: 20_000 })).rows).toEqual([]);
  }
  const column = 'economy" FROM economy; DROP TABLE economy; --';
  await expect(
    atlas.userSql.ask(nearValuesSql({ column, value: 'x' }, ['economy']), {
      limit: 20,
      timeLimit: 20_000,
    }),
  ).rejects.toMatchObject({ kind: 'unknown' });
});
