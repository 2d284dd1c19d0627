import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connector } from '../connector.ts';
import { openInNode } from '../node-connector.ts';
import { createReaders, type Readers } from '../reader/readers.ts';
import { requireReader } from '../testing/require-reader.ts';
import { examples } from './index.ts';

let node: Connector;
let readers: Readers;
beforeAll(async () => {
  const path = new URL('../../../public/data/latest/atlas.duckdb', import.meta.url);
  node = await openInNode(fileURLToPath(path));
  readers = createReaders(requireReader(node));
});
afterAll(() => node.close());

test.each(Object.entries(examples))('%s gives rows without holes', async (_, sql) => {
  const { columns, rows, truncated } = await readers.ask(sql, { limit: 1000, timeLimit: 20_000 });
  expect(rows.length).toBeGreaterThan(2);
  expect(truncated).toBe(false);
  for (const at of columns.keys())
    expect(rows.some((row) => row[at] !== null && row[at] !== undefined)).toBe(true);
});
