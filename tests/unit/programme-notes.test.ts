import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { root } from '../../data/build/paths.ts';
import { ownNote } from '../../src/figures/programmes-of-economy/own-notes.ts';

test('whatever the table notes of a programme, there are words for it', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const file = join(root, 'data', 'tables', 'programme.csv').replaceAll("'", "''");
  const rows = await connection.runAndReadAll(
    `SELECT id FROM read_csv('${file}', all_varchar = true)
     WHERE note IS NOT NULL AND note NOT IN ('', 'The English title is our translation')`,
  );
  const noted = rows.getRowObjects().map(({ id }) => String(id));
  expect(noted.length).toBeGreaterThan(4);
  expect(noted.filter((id) => ownNote(id) === null)).toEqual([]);
});
