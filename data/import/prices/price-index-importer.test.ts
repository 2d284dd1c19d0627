import { expect, test } from 'vitest';
import { EconomyResolver } from '../lib/economy-resolver.ts';
import type { Imported } from '../lib/importer.ts';
import { fileInMemory } from '../lib/input-file.ts';
import { expectImportError } from '../lib/testing.ts';
import { mexicoPricesImporter, usPricesImporter } from './price-index-importer.ts';

const context = { economies: new EconomyResolver([]) };
const file = (...rows: string[]) =>
  fileInMemory('us_cpi_u_monthly_1913-2026-05.csv', ['Date,Index,Inflation', ...rows].join('\n'));
const read = (...rows: string[]) => usPricesImporter.read([file(...rows)], context) as Imported;

test('a month that was not published has no row; prices before 1970 are counted', () => {
  const { tables, leftOut } = read(
    '1913-01-01,9.8,',
    '2025-09-01,324.8,0.25',
    '2025-11-01,324.122,-0.21',
  );
  expect(tables.price_index?.map((row) => [row['month'], row['year'], row['value']])).toEqual([
    ['2025-09', 2025, 324.8],
    ['2025-11', 2025, 324.122],
  ]);
  expect(tables.price_index?.[0]).toMatchObject({
    source: 'bls-cpi',
    edition: 'to 2025-11',
    name: 'us_cpi_u',
  });
  expect(leftOut).toMatchObject([{ what: 'Months before 1970', rows: 1 }]);
});

test('a month left blank is not published either', () => {
  expect(read('2025-09-01,324.8,', '2025-10-01,,').tables.price_index).toHaveLength(1);
});

test('the general index of Mexico', () => {
  const rows = 'PERIODO,GENERAL,SUBYACENTE,NO_SUBYACENTE\n1982-01-01,0.086,0.093,0.067\n';
  const prices = fileInMemory('mexico_cpi_inegi_monthly.csv', rows);
  expect((mexicoPricesImporter.read([prices], context) as Imported).tables.price_index).toEqual([
    {
      source: 'inegi',
      edition: 'to 1982-01',
      name: 'mexico_cpi',
      month: '1982-01',
      year: 1982,
      value: 0.086,
    },
  ]);
});

test.each([
  ['2025-09-02,324.8,', /not the first day of a month/],
  ['2025-09-01,0,', /0 is no price index/],
  ['2025-09-01,high,', /Index: expected a number/],
])('refuses %s', (row, reason) => {
  expectImportError(() => read(row), { file: file().path, row: 2, reason });
});
