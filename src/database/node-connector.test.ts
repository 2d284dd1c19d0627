import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connector } from './connector.ts';
import { openInNode } from './node-connector.ts';

let connector: Connector;
beforeAll(async () => {
  connector = await openInNode();
});
afterAll(() => connector.close());

test('values become plain', async () => {
  const [row] = await connector.query(
    `SELECT 1::BIGINT AS big, 2::HUGEINT AS huge, 1.25::DECIMAL(18, 2) AS decimal, NULL AS nothing,
       'MEX'::ENUM ('IND', 'MEX') AS enum, DATE '2021-03-04' AS day, true AS yes, 'a' AS text,
       TIMESTAMP '2021-03-04 05:06:07' AS moment, [1, NULL] AS list, -0.0::DOUBLE AS zero,
       {'a': 2::BIGINT} AS struct, 0.1::DOUBLE AS double`,
    [],
  );
  expect(row).toEqual({
    big: 1,
    huge: 2,
    decimal: 1.25,
    nothing: null,
    enum: 'MEX',
    day: '2021-03-04',
    yes: true,
    text: 'a',
    moment: '2021-03-04T05:06:07.000Z',
    list: [1, null],
    zero: 0,
    struct: { a: 2 },
    double: 0.1,
  });
});

test('values are bound, a number twice if named twice', async () => {
  const sql = 'SELECT $1 AS a, $2 AS b, $1 AS c, $3 AS d, $4 AS e';
  expect(await connector.query(sql, ["'; --", 0.1, null, 2021])).toEqual([
    { a: "'; --", b: 0.1, c: "'; --", d: null, e: 2021 },
  ]);
});

test('a running statement is interrupted', async () => {
  const controller = new AbortController();
  const sql = 'SELECT sum(a.range * b.range) FROM range(1000000) a, range(1000000) b';
  const answer = connector.query(sql, [], controller.signal);
  setTimeout(() => controller.abort(), 20);
  await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  expect(await connector.query('SELECT 1 AS one', [])).toEqual([{ one: 1 }]);
});
