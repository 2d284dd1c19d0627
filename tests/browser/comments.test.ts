import { expect, test } from 'vitest';
import type { DocumentedTable } from '../../src/database/schema/documented.ts';
import { writeComment } from '../../src/database/schema/comment.ts';
import { data, watchedEngine } from './engine-site.ts';

test(
  "the engine's comments are those that the schema is told by",
  { timeout: 60_000 },
  async () => {
    const connector = await (await watchedEngine()).engine.connector();
    const columns = await connector.query(
      `SELECT table_name AS name, list(comment ORDER BY column_index) AS comments FROM duckdb_columns()
      WHERE database_name = 'atlas' AND NOT internal GROUP BY ALL`,
      [],
    );
    const macros = await connector.query(
      `SELECT function_name AS name, comment FROM duckdb_functions()
      WHERE database_name = 'atlas' AND NOT internal`,
      [],
    );
    const schema = (await (
      await fetch(new URL('latest/schema.json', data))
    ).json()) as DocumentedTable[];
    const told = schema.filter(({ kind }) => kind !== 'macro');
    expect(told.length).toBeGreaterThan(40);
    expect(Object.fromEntries(columns.map(({ name, comments }) => [name, comments]))).toEqual(
      Object.fromEntries(told.map((table) => [table.name, table.columns.map(writeComment)])),
    );
    const titles = macros.map(({ name, comment }) => [name, String(comment).split('\n')[0]]);
    expect(Object.fromEntries(titles)).toEqual(
      Object.fromEntries(
        schema.filter(({ kind }) => kind === 'macro').map(({ name, title }) => [name, title]),
      ),
    );
  },
);
