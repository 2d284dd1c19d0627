import { tableFromArrays, tableToIPC } from 'apache-arrow';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connector } from '../connector.ts';
import { openInNode } from '../engine/node-connector.ts';
import { requireUserSql } from '../testing/require-user-sql.ts';
import { createUserSql, type UserSql } from './user-sql.ts';

let node: Connector;
let userSql: UserSql;
beforeAll(async () => {
  node = await openInNode();
  userSql = createUserSql(requireUserSql(node));
  await userSql.ask('SELECT 1', { limit: 1, timeLimit: 10_000 });
  const mine = tableFromArrays({ a: Float64Array.of(1, 2) });
  await userSql.own.put('mine', tableToIPC(mine, 'stream'));
});
afterAll(() => node.close());

const piece = fc.oneof(
  fc.constantFrom(
    ...`SELECT 1 * FROM own.mine WHERE ( ) [ ] ; , . ' " -- /* */ $$ $a$ $é$ $é😀$ $ E'\\' \\ :: é 😀 ? $1 AS x
      DROP TABLE DELETE INSERT INTO VALUES (1) WITH UNION ALL EXPLAIN ANALYZE PRAGMA COPY SET CALL
      read_csv('x') query('SELECT 1') range(3)`.split(/\s+/),
  ),
  fc.constantFrom('\n', '\r', '\t', '\u00a0', '\u2028', '\u200b'),
);

test('pieces of statements in any order end in rows or in words, and change nothing', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(piece, { minLength: 1, maxLength: 12 }),
      fc.constantFrom('', ' '),
      async (pieces, gap) => {
        const end = await userSql
          .ask(pieces.join(gap), { limit: 10, timeLimit: 5000 })
          .catch((thrown: unknown) => thrown);
        expect(end instanceof Error ? end.name : 'rows').toMatch(/^(?:UserSqlError|rows)$/);
      },
    ),
    { numRuns: 1000 },
  );
  const { rows } = await userSql.ask('SELECT a FROM own.mine', { limit: 10, timeLimit: 5000 });
  expect(rows).toEqual([[1], [2]]);
}, 60_000);
