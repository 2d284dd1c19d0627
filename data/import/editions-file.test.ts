import { expect, test } from 'vitest';
import { knownEditions, newestEdition } from '../../src/domain/editions/known-editions.ts';
import known from '../editions.json' with { type: 'json' };
import { editionsFile } from './editions-file.ts';
import { readTables } from './lib/table-files.ts';
import { tablesFolder } from './tables-folder.ts';

const tables = readTables(tablesFolder);

test('pages know the editions that the tables have', () => {
  expect(editionsFile(tables)).toEqual(known);
});

test('every part of every table has one newest edition', () => {
  for (const row of tables.source_edition) {
    const [source, table, part] = [row['source'], row['table'], row['part']].map(String);
    const newest = newestEdition(source!, table!, part);
    expect(newest, `${source} ${table} ${part}`).toBeDefined();
    expect(String(row['released'] ?? '') <= newest!.released).toBe(true);
  }
  expect(new Set(knownEditions.map(({ source }) => source)).size).toBe(tables.source.length);
});
