import { expect, test } from 'vitest';
import { fileInMemory } from '../lib/input-file.ts';
import { expectImportError, fewEconomies } from '../lib/testing.ts';
import { readWdiYear, wdiYearImporter } from './wdi-year-importer.ts';

const name = 'wdi_remittances_in_out_2024.csv';
const header = 'iso3,received_usd_2024,paid_usd_2024';
const read = (...lines: string[]) =>
  readWdiYear([fileInMemory(name, [header, ...lines].join('\n'))], fewEconomies);

test('what was paid is read under its own vintage; what was received is counted as left out', () => {
  const { tables, leftOut } = read('IND,137700000000,12000000000.4', 'MEX,67600000000,', 'KSV,,5');
  const shared = {
    source: 'wb-wdi',
    edition: '2026',
    direction: 'paid',
    year: 2024,
    status: 'published',
  };
  expect(tables.remittance_total).toEqual([
    { ...shared, economy: 'IND', usd: 12_000_000_000 },
    { ...shared, economy: 'XKX', usd: 5 },
  ]);
  expect(leftOut).toEqual([
    expect.objectContaining({ what: 'Remittances received, 2024', rows: 2 }),
  ]);
});

test('the file of another year is recognised, that of many years is not', () => {
  expect(wdiYearImporter.recognises(fileInMemory('wdi_remittances_in_out_2025.csv', ''))).toBe(
    true,
  );
  expect(wdiYearImporter.recognises(fileInMemory('wdi_remittances_in_out_1990_2023.csv', ''))).toBe(
    false,
  );
});

test.each([
  ['an unknown economy', 'ATL,1,1', /"ATL"/],
  ['an aggregate', 'WLD,1,1', /is an aggregate/],
  ['text for a number', 'MEX,1,much', /paid_usd_2024: expected a number/],
  ['an economy twice', 'IND,1,1', /a second figure for IND/],
  ['a row cut short', 'MEX', /1 cells where the header has 3/],
])('%s is refused', (_, line, reason) => {
  expectImportError(() => read('IND,1,1', line), { file: name, row: 3, reason });
});

test('columns of another year than the name says are refused', () => {
  expectImportError(
    () => readWdiYear([fileInMemory(name, 'iso3,received_usd_2023,paid_usd_2023\n')], fewEconomies),
    { file: name, row: 1, reason: /"received_usd_2024", "paid_usd_2024"/ },
  );
});
