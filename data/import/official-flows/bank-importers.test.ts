import { describe, expect, test } from 'vitest';
import { EconomyResolver } from '../lib/economy-resolver.ts';
import type { Imported } from '../lib/importer.ts';
import { fileInMemory } from '../lib/input-file.ts';
import { expectImportError, workbookFile } from '../lib/testing.ts';
import type { Cell } from '../lib/workbook.ts';
import { bspImporter } from './bsp-importer.ts';
import { cbaImporter, readTransfers } from './cba-importer.ts';
import { sbpImporter } from './sbp-importer.ts';

const named = (source: string, names: Readonly<Record<string, string | null>>) =>
  Object.entries(names).map(([name, economy]) => ({ source, code: null, name, economy }));
const economies = new EconomyResolver([
  ...named('bsp', { 'Korea (South)': 'KOR' }),
  ...named('cba', { 'Russian Federation': 'RUS', Turkey: 'TUR', Others: null, Total: null }),
]);

describe('Bangko Sentral ng Pilipinas', () => {
  const file = (row: string) =>
    fileInMemory(
      'bsp_cash_remittances_by_source_2019-2024.csv',
      `Year,Rank,Country,Total_USD_000s,Landbased_USD_000s,Seabased_USD_000s\n${row}\n`,
    );
  const read = (row: string) => bspImporter.read([file(row)], { economies }) as Imported;

  test('keeps the total and its parts in dollars', () => {
    const { tables } = read('2021,10,Korea (South),788166,683996,104169');
    expect(tables.official_flow?.map((row) => [row['definition'], row['usd']])).toEqual([
      ['cash', 788_166_000],
      ['cash_land', 683_996_000],
      ['cash_sea', 104_169_000],
    ]);
    expect(tables.official_flow?.[0]).toMatchObject({
      edition: 'to 2021',
      reporter: 'PHL',
      partner: 'KOR',
      period: '2021',
      period_kind: 'year',
    });
  });

  test.each([
    ['2021,1,Utopia,3,1,2', /unknown economy "Utopia"/],
    ['2021,1,Korea (South),30,1,2', /land 1 and sea 2 are not the total 30/],
    ['2021,1,Korea (South),,1,2', /Total_USD_000s is blank/],
    [',1,Korea (South),3,1,2', /Year is blank/],
  ])('refuses %s', (row, reason) => {
    expectImportError(() => read(row), { file: file(row).path, row: 2, reason });
  });
});

describe('State Bank of Pakistan', () => {
  const path = 'official_corridors/pakistan_sbp/remittances_by_source_2021-08_2026-07.csv';
  const header = 'date,total,saudiArabia,uae,uk,usa,otherGcc,eu';
  const read = (row: string, head = header) =>
    sbpImporter.read([fileInMemory(path, `${head}\n${row}\n`)], { economies }) as Imported;

  test('groups stay groups; a blank is no data', () => {
    const { tables } = read('2021-08,2682.62743,715.9610477,528.1112733,359.1006348,,296.8,294.7');
    expect(
      tables.official_flow?.map((row) => [row['partner'] ?? row['partner_group'], row['usd']]),
    ).toEqual([
      ['world', 2_682_627_430],
      ['SAU', 715_961_048],
      ['ARE', 528_111_273],
      ['GBR', 359_100_635],
      ['gcc_other', 296_800_000],
      ['eu', 294_700_000],
    ]);
    expect(tables.official_flow?.[0]).toMatchObject({ edition: 'to 2021-08', period: '2021-08' });
  });

  test('refuses months and numbers that are none, and a sender it does not know', () => {
    const at = { file: path, row: 2 };
    expectImportError(() => read('2021-13,1,1,1,1,1,1,1'), { ...at, reason: /first day/ });
    expectImportError(() => read('2021-08,lots,1,1,1,1,1,1'), { ...at, reason: /a number/ });
    expectImportError(() => read('2021-08,1,1,1,1,1,1,1,1', `${header},canada`), {
      file: path,
      row: 1,
      reason: /unknown sender "canada"/,
    });
  });

  test('another file of that name elsewhere is not its', () => {
    expect(sbpImporter.recognises(fileInMemory(path, ''))).toBe(true);
    expect(sbpImporter.recognises(fileInMemory('remittances_by_source.csv', ''))).toBe(false);
  });
});

describe('Central Bank of Armenia', () => {
  const path = 'armenia_cba/transfers_by_countries_2013-2024.xlsx';
  const flows = ['Inflow ', 'Outflow ', 'Net inflow '];
  /** A sheet of one period: all transfers, then those that are not commercial. */
  const sheet = (part: string, rows: readonly (readonly Cell[])[]): (readonly Cell[])[] => [
    ['Total money transfers'],
    [],
    ['(thousand USD)', 2021],
    [null, part, null, null, 'of which non-commercial'],
    [null, ...flows, ...flows],
    ...rows,
  ];
  const rows: readonly (readonly Cell[])[] = [
    ['Russian Federation', 1000.5, 50, 950.5, 866.123, 20.4, 845.7],
    ['Others', 30, 0, 30, 10, 0, 10],
    ['Total', 1030.5, 50, 980.5, 876.123, 20.4, 855.7],
  ];
  const book = (years = sheet('Annual', rows), months = sheet('January', rows)) =>
    workbookFile(path, { 'monthly in USD': months, 'annual in USD': years, methodology: [['x']] });
  const read = (file = book()) => readTransfers(file, economies);

  test('keeps what is not commercial: by country and year, in all by month', () => {
    const seen = read().rows.map((row) =>
      [row['partner'] ?? row['partner_group'], row['direction'], row['period'], row['usd']].join(),
    );
    expect(seen).toEqual([
      'RUS,received,2021,866123',
      'RUS,paid,2021,20400',
      'other,received,2021,10000',
      'other,paid,2021,0',
      'world,received,2021,876123',
      'world,paid,2021,20400',
      'world,received,2021-01,876123',
      'world,paid,2021-01,20400',
    ]);
    expect(read().leftOut.map(({ what, rows: count }) => [what, count])).toEqual([
      ['months by country', 4],
      ['totals with commercial transfers', 12],
    ]);
    expect(cbaImporter.recognises(fileInMemory(path, ''))).toBe(true);
  });

  test.each([
    ['an unknown country', [['Utopia', 1, 1, 0, 1, 1, 0]], 6, /unknown economy "Utopia"/],
    ['a blank amount', [['Turkey', 1, 1, 0, null, 1, 0]], 6, /2021, received: expected a number/],
    ['no total', [['Turkey', 1, 1, 0, 1, 1, 0]], undefined, /no row "Total"/],
  ])('refuses %s', (_, broken, row, reason) => {
    expectImportError(() => read(book(sheet('Annual', broken))), {
      file: path,
      sheet: 'annual in USD',
      ...(row === undefined ? {} : { row }),
      reason,
    });
  });

  test('refuses another unit, and heads that are not as they were', () => {
    const other = (change: (each: (readonly Cell[])[]) => void) => {
      const changed = sheet('Annual', rows).map((row) => [...row]);
      change(changed);
      return () => read(book(changed));
    };
    const at = { file: path, sheet: 'annual in USD' };
    expectImportError(
      other((each) => (each[2] = ['(mln AMD)', 2021])),
      { ...at, row: 3, reason: /expected "\(thousand USD\)"/ },
    );
    expectImportError(
      other((each) => (each[4] = [null, ...flows, 'Outflow ', 'Inflow '])),
      { ...at, row: 5, reason: /expected Inflow and Outflow/ },
    );
    expectImportError(
      other((each) => (each[3] = [null, 'Spring', null, null, 'of which non-commercial'])),
      { ...at, row: 4, reason: /neither a year nor a month/ },
    );
    expectImportError(
      other((each) => (each[3] = [null, 'Annual'])),
      { ...at, row: 4, reason: /no columns/ },
    );
  });
});
