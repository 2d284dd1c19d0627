import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { nodeReader } from './node-reader.ts';

test('an engine runs nothing of a text that holds several statements', async () => {
  const reader = await nodeReader(await DuckDBInstance.create(':memory:'), null);
  const { signal } = new AbortController();
  const rows: unknown[] = [];
  const read = (sql: string) => reader.read(sql, (some) => rows.push(...some) > 0, signal);
  await expect(read('CREATE TABLE own.evil AS SELECT 1; SELECT 2')).rejects.toThrow(
    /multiple statements/,
  );
  await read("SELECT count(*)::INTEGER AS n FROM duckdb_tables() WHERE table_name = 'evil'");
  expect(rows).toEqual([{ n: 0 }]);
});
