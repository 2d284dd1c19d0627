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

test('a release of prices of which newer ones have every row is told from the others', () => {
  const price = (edition: string, quarter: string, quotes: number | null) => ({
    edition,
    quarter,
    sender: 'ARE',
    receiver: 'IND',
    amount: 200,
    quotes,
  });
  const superseded = (...sending_cost: ReturnType<typeof price>[]) => {
    const editions = [...new Set(sending_cost.map(({ edition }) => edition))];
    const source_edition = editions.map((edition) => ({
      source: 'wb-rpw',
      table: 'sending_cost',
      part: 'all',
      edition,
      label: edition,
    }));
    const made = editionsFile({ ...tables, sending_cost, source_edition }) as {
      editions: { edition: string; superseded?: boolean }[];
    };
    return made.editions.flatMap((one) => (one.superseded ? [one.edition] : []));
  };
  const old = price('rpw-2025Q1', '2025Q1', 3);
  expect(superseded(old, price('rpw-2025Q3', '2025Q3', 3))).toEqual([]);
  expect(superseded(old, price('rpw-2025Q3', '2025Q1', 4))).toEqual(['rpw-2025Q1']);
  expect(superseded(old, price('rpw-2025Q3', '2025Q1', null))).toEqual(['rpw-2025Q3']);
});
