import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contextOf } from '../economies/testing/resolver-of.ts';
import { fileInMemory } from '../lib/input-file.ts';
import { expectImportError } from '../lib/testing.ts';
import { migrantStockImporter, readStocks } from './migrant-stock-importer.ts';

const context = contextOf({ undesa: { MEX: 'MEX', USA: 'USA', OOO: 'XOO', XCX: 'XCX' } });
const header = 'geo,t,from,sex,n,type_b,type_c,type_r,type_i';
const path = 'migrant_stock/undesa_stocks_2024rev.csv';
const stocks = (...rows: string[]) => fileInMemory(path, [header, ...rows].join('\n'));
const read = (...rows: string[]) => readStocks(stocks(...rows), '2024', context.economies);

describe('migrant stocks', () => {
  test('women and men of a pair stand side by side, with the flags as letters', () => {
    expect(read('USA,2024,MEX,female,5,1,0,1,0', 'USA,2024,MEX,male,7,1,0,1,0')).toEqual([
      {
        edition: '2024',
        year: 2024,
        origin: 'MEX',
        destination: 'USA',
        flags: 'br',
        female: 5,
        male: 7,
      },
    ]);
  });

  test('0 is zero, and an origin unknown is kept', () => {
    expect(read('XCX,1990,OOO,female,0,0,1,0,0', 'XCX,1990,OOO,male,0,0,1,0,0')).toMatchObject([
      { origin: 'XOO', destination: 'XCX', female: 0, male: 0 },
    ]);
  });

  test('a sex that is not given is no data, and a pair without any is no row', () => {
    expect(read('USA,2024,MEX,female,5,1,0,0,0')).toMatchObject([{ female: 5, male: null }]);
    expect(read('USA,2024,MEX,female,,1,0,0,0')).toEqual([]);
  });

  test('no one is lost or doubled, whatever the counts', () => {
    const counts = fc.array(fc.tuple(fc.nat(1e9), fc.nat(1e9)), { maxLength: 30 });
    fc.assert(
      fc.property(counts, (pairs) => {
        const rows = pairs.flatMap(([female, male], index) => [
          `USA,${1900 + index},MEX,female,${female},1,0,0,0`,
          `USA,${1900 + index},MEX,male,${male},1,0,0,0`,
        ]);
        const persons = read(...rows).reduce(
          (sum, row) => sum + Number(row['female']) + Number(row['male']),
          0,
        );
        expect(persons).toBe(pairs.flat().reduce((a, b) => a + b, 0));
      }),
      { numRuns: 30 },
    );
  });

  test.each([
    ['USA,2024,UTO,female,1,1,0,0,0', /unknown economy "UTO"/],
    ['USA,2024,MEX,both,1,1,0,0,0', /sex: expected female or male, found "both"/],
    ['USA,2024,MEX,female,1.5,1,0,0,0', /count of persons/],
    ['USA,2024,MEX,female,-1,1,0,0,0', /count of persons/],
    ['USA,2024,MEX,female,many,1,0,0,0', /expected a number/],
    ['USA,2024,MEX,female,1,yes,0,0,0', /type_b/],
    ['USA,,MEX,female,1,1,0,0,0', /year is missing/],
  ])('refuses %s', (row, reason) => {
    expectImportError(() => read(row), { file: path, row: 2, reason });
  });

  test('refuses a sex given twice and flags that differ', () => {
    const first = 'USA,2024,MEX,female,5,1,0,0,0';
    expectImportError(() => read(first, first), { file: path, row: 3, reason: /given twice/ });
    expectImportError(() => read(first, 'USA,2024,MEX,male,5,0,1,0,0'), {
      file: path,
      row: 3,
      reason: /flags differ/,
    });
  });

  test('a newer revision is recognised and named by its own source', async () => {
    const next = fileInMemory(
      'undesa_stocks_2028rev.csv',
      `${header}\nUSA,2028,MEX,female,5,1,0,0,0\nUSA,2028,MEX,male,5,1,0,0,0`,
    );
    expect(migrantStockImporter.recognises(next)).toBe(true);
    const { tables, totals } = await migrantStockImporter.read([next], context);
    expect(tables.migrant_stock).toMatchObject([{ edition: '2028' }]);
    expect(tables.source).toMatchObject([
      { id: 'undesa-ims-2028', title: 'International Migrant Stock 2028' },
    ]);
    expect(totals).toEqual([]);
  });

  test('states the publisher’s world totals of the editions read, and only those', async () => {
    const { totals } = await migrantStockImporter.read([stocks()], context);
    expect(totals.map(({ name, value }) => [name, value])).toEqual([
      ['stock_world', 304_021_813],
      ['stock_world_female', 146_012_018],
    ]);
  });
});
