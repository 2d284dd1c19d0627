import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBuildDatabase, type BuildDatabase } from '../build-database.ts';
import { literal } from '../sql-files.ts';
import { columnsOfQuery } from './query-units.ts';
import type { QueryNode } from './syntax.ts';

let database: BuildDatabase;
beforeAll(async () => {
  database = await openBuildDatabase();
});
afterAll(() => database.close());

const named = new Map([
  ['flow', columns({ year: 'year', sender: '', receiver: '', usd: 'US$', low: 'US$' })],
  ['stock', columns({ origin: '', destination: '', female: 'persons', male: 'persons' })],
  ['cost', columns({ sender: '', receiver: '', usd: 'percent', quotes: 'quotes' })],
]);

function columns(units: Readonly<Record<string, string>>) {
  return Object.entries(units).map(([name, unit]) => ({ name, unit }));
}

async function unitsOf(sql: string): Promise<unknown> {
  const [row] = await database.rows(`SELECT json_serialize_sql(${literal(sql)}) AS tree`);
  const tree = JSON.parse(String(row?.['tree'])) as { statements: { node: QueryNode }[] };
  const found = columnsOfQuery(tree.statements[0]!.node, { named, visible: [] });
  return Object.fromEntries(found.map(({ name, unit }) => [name, unit]));
}

test.each([
  ['a renamed column', 'SELECT usd AS women FROM flow', { women: 'US$' }],
  [
    'a column called by its table',
    'SELECT cost.usd FROM flow JOIN cost USING (sender)',
    { usd: 'percent' },
  ],
  [
    'sums and means',
    'SELECT sum(female) AS f, round(avg(usd), 1) AS u FROM flow, stock',
    { f: 'persons', u: 'US$' },
  ],
  [
    'sums over windows',
    'SELECT sum(usd) OVER (PARTITION BY year) AS u, lag(year) OVER () AS y FROM flow',
    { u: 'US$', y: 'year' },
  ],
  ['women and men', 'SELECT female::DOUBLE + male AS persons FROM stock', { persons: 'persons' }],
  ['a share', 'SELECT 100 * female / (female + male) AS women FROM stock', { women: null }],
  ['persons and dollars', 'SELECT coalesce(usd, female) AS x FROM flow, stock', { x: null }],
  [
    'a number or nothing',
    'SELECT CASE WHEN usd > 0 THEN usd ELSE 0 END AS u, coalesce(usd, $least) AS v FROM flow',
    { u: 'US$', v: 'US$' },
  ],
  ['a count', 'SELECT count(*) AS n FROM flow', { n: null }],
  ['text', 'SELECT sender FROM flow', { sender: '' }],
  [
    'everything but',
    'SELECT * EXCLUDE (low) REPLACE (100 * usd AS usd) FROM flow',
    { year: 'year', sender: '', receiver: '', usd: null },
  ],
  [
    'a query before',
    'WITH a AS (SELECT usd AS x FROM flow), b(z) AS (FROM a) SELECT z FROM b',
    { z: 'US$' },
  ],
  [
    'a query within',
    'SELECT (SELECT max(year) FROM flow) AS y, x FROM (SELECT male AS x FROM stock)',
    { y: 'year', x: 'persons' },
  ],
  [
    'rows below one another',
    'SELECT usd AS x, low AS y FROM flow UNION ALL SELECT usd, NULL FROM cost',
    { x: null, y: 'US$' },
  ],
  [
    'only the left of a semi join',
    'SELECT usd FROM flow SEMI JOIN cost USING (sender)',
    { usd: 'US$' },
  ],
  ['a macro', 'SELECT f.female FROM stock(2020, $edition) AS f', { female: 'persons' }],
  ['a name that stands before', 'SELECT usd AS a, a AS b FROM flow', { a: 'US$', b: 'US$' }],
  ['a table of another name', 'SELECT t.a FROM flow AS t(y, s, r, a)', { a: 'US$' }],
  ['a table unknown', 'SELECT usd FROM nowhere', { usd: null }],
])('reads the unit of %s', async (_what, sql, units) => {
  expect(await unitsOf(sql)).toEqual(units);
});
