import { expect, test } from 'vitest';
import type { Importer } from './importer.ts';
import { fileInMemory } from './input-file.ts';
import { runImporters } from './run-importers.ts';
import type { Tables } from './table-files.ts';
import { tableNames } from './tables.ts';

const empty = Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Tables;
const place = { file: 'x' };

const codes: Importer = {
  id: 'codes',
  sourceId: 'x',
  title: 'Codes',
  recognises: ({ name }) => name === 'codes.csv',
  read: () => ({
    tables: { economy_code: [{ source: 'x', code: 'M', name: 'Mexico', economy: 'MEX' }] },
    totals: [],
    leftOut: [],
  }),
};

const gdp: Importer = {
  id: 'gdp',
  sourceId: 'x',
  title: 'GDP',
  recognises: ({ name }) => /^gdp\d+/.test(name),
  read: (files, { economies }) => ({
    tables: {
      remittance_gdp: files.map(({ name }) => ({
        source: 'x',
        edition: name,
        year: 2023,
        economy: economies.economy('x', { code: 'M' }, place),
        percent: 4,
      })),
    },
    totals: [{ source: 'x', edition: 'a', name: 'world', year: 2023, value: 4, unit: '%' }],
    leftOut: [],
  }),
};

test('later importers read by the economies of this run; unknown files are named', async () => {
  const files = ['gdp1', 'codes.csv', 'README.md'].map((name) => fileInMemory(name, ''));
  const run = await runImporters([codes, gdp], files, empty);
  expect(run.tables.remittance_gdp).toHaveLength(1);
  expect(run.tables.published_total).toHaveLength(1);
  expect(run.unrecognised.map(({ path }) => path)).toEqual(['README.md']);
});

test('what has no file stays as it was', async () => {
  const first = await runImporters(
    [codes, gdp],
    [fileInMemory('codes.csv', ''), fileInMemory('gdp1', '')],
    empty,
  );
  const next = await runImporters([codes, gdp], [fileInMemory('gdp2', '')], first.tables);
  expect(next.tables.economy_code).toEqual(first.tables.economy_code);
  expect(next.tables.remittance_gdp.map((row) => row['edition'])).toEqual(['gdp1', 'gdp2']);
});
