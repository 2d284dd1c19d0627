import { expect, test } from 'vitest';
import { fileInMemory } from '../lib/input-file.ts';
import { expectImportError, fewEconomies } from '../lib/testing.ts';
import { readWdiReceived, wdiReceivedImporter } from './wdi-received-importer.ts';

const name = 'BX.TRF.PWKR.CD.DT.csv';
const header = 'Country Name,Country Code,Year,Value';
const read = (...lines: string[]) =>
  readWdiReceived([fileInMemory(name, [header, ...lines].join('\n'))], fewEconomies);

test('one vintage of all years; the world is a published total, other aggregates are counted', () => {
  const { tables, totals, leftOut } = read(
    'India,IND,1975,430000000.4',
    'India,IND,2024,137700000000',
    'Mexico,MEX,2024,..',
    'World,WLD,2024,856610000000',
    'Low-and Middle-Income Countries,LMY,2024,1',
  );
  const shared = {
    source: 'wb-wdi',
    edition: 'July 2026',
    direction: 'received',
    economy: 'IND',
    status: 'published',
  };
  expect(tables.remittance_total).toEqual([
    { ...shared, year: 1975, usd: 430_000_000 },
    { ...shared, year: 2024, usd: 137_700_000_000 },
  ]);
  expect(totals).toEqual([
    {
      source: 'wb-wdi',
      edition: 'July 2026',
      name: 'world_received',
      year: 2024,
      value: 856_610_000_000,
      unit: 'US$',
    },
  ]);
  expect(leftOut).toEqual([expect.objectContaining({ rows: 1, edition: 'July 2026' })]);
});

test('a later file is recognised and named by its last year', () => {
  expect(wdiReceivedImporter.recognises(fileInMemory('BX.TRF.PWKR.CD.DT.2027.csv', ''))).toBe(true);
  expect(wdiReceivedImporter.recognises(fileInMemory('BX.KLT.DINV.CD.WD.csv', ''))).toBe(false);
  expect(read('India,IND,2025,1').tables.remittance_total![0]!['edition']).toBe('2027');
});

test.each([
  ['an unknown economy', 'Atlantis,ATL,2024,1', /"ATL" "Atlantis"/],
  ['text for a number', 'India,IND,2024,much', /Value: expected a number/],
  ['a year left blank', 'India,IND,,1', /year is blank/],
  ['a row cut short', 'India,IND', /2 cells where the header has 4/],
])('%s is refused', (_, line, reason) => {
  expectImportError(() => read('India,IND,2023,1', line), { file: name, row: 3, reason });
});
