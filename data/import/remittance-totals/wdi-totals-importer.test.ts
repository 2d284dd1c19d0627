import { expect, test } from 'vitest';
import { fileInMemory } from '../lib/input-file.ts';
import { expectImportError, fewEconomies } from '../lib/testing.ts';
import { readWdiTotals, wdiTotalsImporter } from './wdi-totals-importer.ts';

const name = 'wdi_remittances_in_out_1990_2023.csv';
const read = (text: string) => readWdiTotals([fileInMemory(name, text)], fewEconomies);
const header = 'iso3,indicator,year,value_usd\n';

test('reads both directions; a blank is no data and an aggregate is counted', () => {
  const imported = read(
    `${header}IND,BX.TRF.PWKR.CD.DT,2023,119526000000.4\nMEX,BM.TRF.PWKR.CD.DT,2023,0\nMEX,BM.TRF.PWKR.CD.DT,2022,\nWLD,BX.TRF.PWKR.CD.DT,2023,8\n`,
  );
  const shared = { source: 'wb-wdi', edition: 'June 2025', year: 2023, status: 'published' };
  expect(imported.tables.remittance_total).toEqual([
    { ...shared, direction: 'received', economy: 'IND', usd: 119_526_000_000 },
    { ...shared, direction: 'paid', economy: 'MEX', usd: 0 },
  ]);
  expect(imported.leftOut).toEqual([
    expect.objectContaining({ rows: 1, reason: expect.stringMatching(/Aggregates/) as string }),
  ]);
});

test('the next edition is recognised and named by its last year', () => {
  expect(
    wdiTotalsImporter.recognises(fileInMemory('wdi_remittances_in_out_1990_2024.csv', '')),
  ).toBe(true);
  const rows = read(`${header}IND,BX.TRF.PWKR.CD.DT,2030,1\n`).tables.remittance_total!;
  expect(rows[0]!['edition']).toBe('2032');
});

test.each([
  ['an unknown economy', 'XXX,BX.TRF.PWKR.CD.DT,2023,1', /"XXX"/],
  ['an unknown indicator', 'IND,BX.OTHER,2023,1', /unknown indicator "BX.OTHER"/],
  [
    'text for a number',
    'IND,BX.TRF.PWKR.CD.DT,2023,much',
    /value_usd: expected a number, found "much"/,
  ],
  ['a year left blank', 'IND,BX.TRF.PWKR.CD.DT,,5', /year is blank/],
  ['a row cut short', 'IND,BX.TRF', /2 cells where the header has 4/],
] as const)('%s is refused', (_, row, reason) => {
  expectImportError(() => read(`${header}IND,BX.TRF.PWKR.CD.DT,2022,1\n${row}\n`), {
    file: name,
    row: 3,
    reason,
  });
});

test('a missing column is refused', () => {
  expectImportError(() => read('iso3,indicator,year\n'), {
    file: name,
    row: 1,
    reason: /"value_usd"/,
  });
});
