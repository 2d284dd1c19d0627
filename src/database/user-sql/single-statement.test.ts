import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { nodeUserSql } from './node-user-sql.ts';

test('an engine runs nothing of a text that holds several statements', async () => {
  const engine = await nodeUserSql(await DuckDBInstance.create(':memory:'), null);
  const { signal } = new AbortController();
  const rows: unknown[] = [];
  const read = (sql: string) => engine.read(sql, (some) => rows.push(...some) > 0, signal);
  await expect(read('CREATE TABLE own.evil AS SELECT 1; SELECT 2')).rejects.toThrow(
    /multiple statements/,
  );
  await read("SELECT count(*)::INTEGER AS n FROM duckdb_tables() WHERE table_name = 'evil'");
  expect(rows).toEqual([{ n: 0 }]);
});
