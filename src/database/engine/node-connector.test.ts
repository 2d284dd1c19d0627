import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connector } from '../connector.ts';
import { openInNode } from './node-connector.ts';
import { boundTypes, plainRow } from '../testing/plain-row.ts';

let connector: Connector;
beforeAll(async () => {
  connector = await openInNode();
});
afterAll(() => connector.close());

test('values become plain', async () => {
  expect(await connector.query(plainRow.sql, [])).toEqual([plainRow.row]);
});

test('values are bound, a number twice if named twice', async () => {
  const sql = 'SELECT $1 AS a, $2 AS b, $1 AS c, $3 AS d, $4 AS e';
  expect(await connector.query(sql, ["'; --", 0.1, null, 2021])).toEqual([
    { a: "'; --", b: 0.1, c: "'; --", d: null, e: 2021 },
  ]);
});

test('values have the types that they have in the page', async () => {
  const sql = 'SELECT typeof($1) AS a, typeof($2) AS b, typeof($3) AS c, typeof($4) AS d';
  expect(await connector.query(sql, [1, 'a', true, 0.5])).toEqual([boundTypes]);
});

test('a running statement is interrupted', async () => {
  const controller = new AbortController();
  const sql = 'SELECT sum(a.range * b.range) FROM range(1000000) a, range(1000000) b';
  const answer = connector.query(sql, [], controller.signal);
  setTimeout(() => controller.abort(), 20);
  await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  expect(await connector.query('SELECT 1 AS one', [])).toEqual([{ one: 1 }]);
});
