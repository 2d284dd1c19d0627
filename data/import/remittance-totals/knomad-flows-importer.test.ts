import { describe, expect, test } from 'vitest';
import { fileInMemory, type InputFile } from '../lib/input-file.ts';
import { cutShort, expectImportError, fewEconomies, workbookFile } from '../lib/testing.ts';
import type { Cell } from '../lib/workbook.ts';
import { knomadFlowsImporter, readKnomadFlows } from './knomad-flows-importer.ts';

type Rows = readonly (readonly Cell[])[];

const received: Rows = [
  ['Remittance inflows (US$ million)', 2021, 2022, '2023e', '% of GDP in 2023', null],
  ['Afghanistan', 300, 0, 300, 2.0078977, null],
  ['India', 89375, 111222.5, 125000, 3.4, null],
  ['Kosovo', null, null, null, null, null],
  ['Vietnam ', 12722.1, 13200, 14000, 3.2, null],
  ['Low-and Middle-Income Countries', 102397.1, 124422.5, 139300, 1.7, null],
  ['World', 102397.1, 124422.5, 139300, 0.82, null],
  [null],
  ['Note: All numbers are in current (nominal) US $.'],
  ['Date: December 2023'],
];
/** First row empty, years as texts, more columns than figures, no aggregates. */
const paid: Rows = [
  [null, null, null, null, null, null],
  ['Remittance outflows (US$ million)', '2021', 2022, '% of GDP in 2022', null, null],
  ['India', 8000.5, null, 0.2, null, null],
  ['Mexico', 0, 1.25, null, null, null],
  [null, null, null, null, null, null],
  ['Date: June 2023', null, null, null, null, null],
];

const inflows = (rows: Rows = received, name = 'knomad_inflows_december_2023.xlsx') =>
  workbookFile(name, { 'Inward remittance flows': rows });
const outflows = (rows: Rows = paid) =>
  workbookFile('knomad_outflows_june_2023.xlsx', { 'Outward remittance flows': rows });
const read = (...files: InputFile[]) => readKnomadFlows(files, fewEconomies);

test('received: blank is no row, 0 is a row, "2023e" is an estimate', () => {
  const rows = read(inflows()).tables.remittance_total!;
  const shared = { source: 'knomad-flows', edition: 'December 2023', direction: 'received' };
  expect(rows).toHaveLength(9);
  expect(rows).toContainEqual({
    ...shared,
    year: 2022,
    economy: 'AFG',
    usd: 0,
    status: 'published',
  });
  expect(rows).toContainEqual({
    ...shared,
    year: 2022,
    economy: 'IND',
    usd: 111_222_500_000,
    status: 'published',
  });
  expect(rows).toContainEqual({
    ...shared,
    year: 2023,
    economy: 'VNM',
    usd: 14_000_000_000,
    status: 'estimate',
  });
});

test('aggregates at the foot become published totals', () => {
  const { totals } = read(inflows());
  expect(totals).toContainEqual(
    expect.objectContaining({
      name: 'world_received',
      year: 2023,
      value: 139_300_000_000,
      unit: 'US$',
    }),
  );
  expect(totals.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['lmic_received', 'world_received_gdp', 'lmic_received_gdp']),
  );
});

test('the share of GDP is kept for its year', () => {
  expect(read(inflows()).tables.remittance_gdp).toContainEqual({
    source: 'knomad-flows',
    edition: 'December 2023',
    year: 2023,
    economy: 'AFG',
    percent: 2.007898,
  });
});

test('paid: the header may be on the second row and years may be texts', () => {
  const imported = read(outflows());
  const brief = imported.tables.remittance_total!.map((row) => [
    row['direction'],
    row['year'],
    row['economy'],
    row['usd'],
  ]);
  expect(brief).toEqual([
    ['paid', 2021, 'IND', 8_000_500_000],
    ['paid', 2021, 'MEX', 0],
    ['paid', 2022, 'MEX', 1_250_000],
  ]);
  expect(imported.leftOut).toEqual([expect.objectContaining({ table: 'remittance_gdp', rows: 1 })]);
});

test('two releases stay apart, and the source names both', () => {
  const june = received.map((row) =>
    row[0] === 'Date: December 2023' ? ['Date: June 2023'] : row,
  );
  const imported = read(inflows(), inflows(june, 'knomad_inflows_june_2023.xlsx'));
  expect(imported.tables.remittance_total).toHaveLength(18);
  expect(imported.tables.source![0]!['edition']).toBe(
    'December 2023 (received); June 2023 (received)',
  );
});

test('the next edition is recognised by its name', () => {
  for (const name of [
    'knomad_inflows_june_2025.xlsx',
    'inward-remittance-flows-2024.xlsx',
    'knomad_outflows_2024.xlsx',
  ])
    expect(knomadFlowsImporter.recognises(fileInMemory(name, ''))).toBe(true);
  expect(knomadFlowsImporter.recognises(fileInMemory('wdi.csv', ''))).toBe(false);
});

describe('what is refused', () => {
  const file = 'knomad_inflows_december_2023.xlsx';
  const sheet = 'Inward remittance flows';
  const change = (row: number, cells: readonly Cell[]) =>
    inflows(received.map((old, index) => (index === row - 1 ? cells : old)));

  test.each([
    ['an unknown economy', change(3, ['Atlantis', 1, 1, 1, 1]), 3, /"Atlantis"/],
    [
      'text in a number cell',
      change(2, ['Afghanistan', 'n/a', 0, 300, 2]),
      2,
      /2021: expected a number, found "n\/a"/,
    ],
    ['another unit', change(1, ['Remittance inflows (EUR million)', 2021]), 1, /not US\$ million/],
    [
      'a header without years',
      change(1, ['Remittance inflows (US$ million)', 'a']),
      1,
      /no column is a year/,
    ],
    [
      'a world that is not the sum',
      change(7, ['World', 90000, 124422.5, 139300, 0.8]),
      7,
      /2021: economies add up to 102397/,
    ],
    ['no header', change(1, ['Flows', 2021]), undefined, /no header row/],
    ['no date at the foot', inflows(received.slice(0, 8)), undefined, /Date: month year/],
  ] as const)('%s', (_, input, row, reason) => {
    expectImportError(() => read(input), { file, sheet, ...(row ? { row } : {}), reason });
  });

  test('another sheet and a file cut short', () => {
    expectImportError(() => read(workbookFile(file, { Data: received })), {
      file,
      reason: /no sheet/,
    });
    expectImportError(() => read(cutShort(inflows())), { file, reason: /cut short/ });
  });
});
