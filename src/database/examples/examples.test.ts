import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connector } from '../connector.ts';
import type { UserSql } from '../user-sql/user-sql.ts';
import { openBuiltAtlas } from '../testing/built-atlas.ts';
import { examples } from './index.ts';

let node: Connector;
let userSql: UserSql;
beforeAll(async () => {
  ({ node, userSql } = await openBuiltAtlas());
}, 120_000);
afterAll(() => node.close());

test.each(Object.entries(examples))('%s gives rows without holes', async (_, sql) => {
  const { columns, rows, truncated } = await userSql.ask(sql, { limit: 1000, timeLimit: 20_000 });
  expect(rows.length).toBeGreaterThan(2);
  expect(truncated).toBe(false);
  for (const at of columns.keys())
    expect(rows.some((row) => row[at] !== null && row[at] !== undefined)).toBe(true);
});
