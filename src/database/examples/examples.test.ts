import { expect, test } from 'vitest';
import { builtAtlas } from '../testing/built-atlas.ts';
import { examples } from './index.ts';

const atlas = builtAtlas();

test.each(Object.entries(examples))('%s gives rows without holes', async (_, sql) => {
  const { columns, rows, truncated } = await atlas.userSql.ask(sql, {
    limit: 1000,
    timeLimit: 20_000,
  });
  expect(rows.length).toBeGreaterThan(2);
  expect(truncated).toBe(false);
  for (const at of columns.keys())
    expect(rows.some((row) => row[at] !== null && row[at] !== undefined)).toBe(true);
});
