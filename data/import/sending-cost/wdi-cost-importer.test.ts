import { expect, test } from 'vitest';
import { fileInMemory } from '../lib/input-file.ts';
import { cutShort, expectImportError, fewEconomies, workbookFile } from '../lib/testing.ts';
import type { Cell } from '../lib/workbook.ts';
import { readWdiCosts, wdiCostImporter } from './wdi-cost-importer.ts';

const name = 'wdi_cost_from_country_2011_2020.xls';
const label = 'Average transaction cost of sending remittances from a specific country (%)';
const code = 'SI.RMT.COST.OB.ZS';
const head: readonly (readonly Cell[])[] = [
  ['Data Source', 'World Development Indicators'],
  ['Last Updated Date', 45056],
  [null],
  ['Country Name', 'Country Code', 'Indicator Name', 'Indicator Code', '2019', '2020', '2021'],
];
const file = (...rows: Cell[][]) => workbookFile(name, { Data: [...head, ...rows] }, 'biff8');
const read = (...rows: Cell[][]) => readWdiCosts([file(...rows)], fewEconomies);

test('reads country means; a blank is no data, and aggregates are counted', () => {
  const imported = read(
    ['Mexico', 'MEX', label, code, 5.12345678, null, null],
    ['World', 'WLD', label, code, 7, 6.5, null],
    ['Kosovo', 'KSV', label, code, null, 8, null],
  );
  expect(imported.tables.sending_cost_economy).toEqual([
    { year: 2019, economy: 'MEX', direction: 'from', cost_pct: 5.123457 },
    { year: 2020, economy: 'XKX', direction: 'from', cost_pct: 8 },
  ]);
  expect(imported.leftOut).toEqual([
    expect.objectContaining({ edition: 'May 2023 (from)', rows: 2 }),
  ]);
  expect(imported.editions).toEqual([
    { source: 'wb-wdi', table: 'sending_cost_economy', edition: 'May 2023' },
  ]);
});

test('the next edition is recognised', () => {
  expect(wdiCostImporter.recognises(fileInMemory('wdi_cost_to_country_2011_2024.xls', ''))).toBe(
    true,
  );
});

test.each([
  ['an unknown economy', ['Atlantis', 'ATL', label, code, 5, 5, 5], /"ATL" "Atlantis"/],
  ['another indicator', ['Mexico', 'MEX', 'GDP', 'NY.GDP', 5, 5, 5], /unknown indicator "NY.GDP"/],
  [
    'text in a number cell',
    ['Mexico', 'MEX', label, code, 5, 'x', 5],
    /2020: expected a number, found "x"/,
  ],
] as [string, Cell[], RegExp][])('%s is refused', (_, row, reason) => {
  expectImportError(() => read(row), { file: name, sheet: 'Data', row: 5, reason });
});

test('another sheet, no header, no rows and a file cut short are refused', () => {
  const other = workbookFile(name, { Sheet1: head }, 'biff8');
  expectImportError(() => readWdiCosts([other], fewEconomies), {
    file: name,
    reason: /no sheet Data/,
  });
  const headless = workbookFile(name, { Data: head.slice(0, 3) }, 'biff8');
  expectImportError(() => readWdiCosts([headless], fewEconomies), {
    file: name,
    sheet: 'Data',
    reason: /no header row/,
  });
  expectImportError(() => read(), { file: name, sheet: 'Data', reason: /no rows/ });
  expectImportError(() => readWdiCosts([cutShort(file())], fewEconomies), {
    file: name,
    reason: /damaged or cut short/,
  });
});
