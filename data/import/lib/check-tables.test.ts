import { expect, test } from 'vitest';
import { checkRows, checkTables } from './check-tables.ts';
import type { Row } from './row.ts';
import type { Tables } from './table-files.ts';
import { tableNames, tables } from './tables.ts';
import { expectImportError } from './testing.ts';

const flow: Row = {
  year: 2021,
  sender: 'USA',
  receiver: 'MEX',
  usd: 52_595_000_000,
  status: 'published',
};
const check = (row: Row) => () => checkRows(tables.remittance_flow, [row]);
const file = 'remittance_flow.csv';

test('a good row passes', () => {
  expect(check(flow)).not.toThrow();
  expect(check({ ...flow, usd: null, status: 'not_available' })).not.toThrow();
});

test.each([
  [{ ...flow, usd: '5' }, /usd: expected integer, found "5"/],
  [{ ...flow, usd: 1.5 }, /usd: 1.5 is not whole/],
  [{ ...flow, usd: -1 }, /usd: -1 is below 0/],
  [{ ...flow, year: 21 }, /year: 21 is below 1900/],
  [{ ...flow, sender: null }, /sender: is empty/],
  [{ ...flow, status: 'maybe' }, /status: "maybe" is none of/],
  [{ ...flow, euro: 1 }, /no column "euro"/],
] as [Row, RegExp][])('row %j is refused', (row, reason) => {
  expectImportError(check(row), { file, row: 2, reason });
});

test('the same key twice is refused', () => {
  expectImportError(() => checkRows(tables.remittance_flow, [flow, { ...flow, usd: 1 }]), {
    file,
    row: 3,
    reason: /key year, sender, receiver is there twice.*"USA"/,
  });
});

test('an economy that is in no list is refused', () => {
  const empty = Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Tables;
  expectImportError(() => checkTables({ ...empty, remittance_flow: [flow] }), {
    file,
    row: 2,
    reason: /sender "USA" is not in table economy/,
  });
});

test('every table names columns, keys and foreign keys that exist', () => {
  for (const name of tableNames) {
    const table = tables[name];
    const columns: string[] = table.columns.map((column) => column.name);
    expect(table.name).toBe(name);
    expect(new Set(columns).size).toBe(columns.length);
    expect(columns).toEqual(expect.arrayContaining([...table.key, ...table.slice]));
    for (const foreign of table.foreignKeys) {
      expect(columns).toEqual(expect.arrayContaining([...foreign.columns]));
      const other = tables[foreign.table as keyof typeof tables].columns;
      expect(other.map((column) => column.name)).toEqual(
        expect.arrayContaining([...foreign.references]),
      );
    }
  }
});
