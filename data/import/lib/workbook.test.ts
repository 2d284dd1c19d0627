import { expect, test } from 'vitest';
import { fileInMemory } from './input-file.ts';
import { cutShort, expectImportError, workbookFile } from './testing.ts';
import { readWorkbook } from './workbook.ts';

const rows = [
  [null, null],
  ['Name', 2020],
  ['India', 1.5],
  [' ', null],
  ['End', 0],
];

test.each(['xlsx', 'biff8'] as const)('rows keep their numbers in %s', (type) => {
  const sheet = readWorkbook(workbookFile('a.xlsx', { 'Flows ': rows }, type)).sheet('Flows');
  expect(sheet.name).toBe('Flows ');
  expect(sheet.rows).toEqual([
    [null, null],
    ['Name', 2020],
    ['India', 1.5],
    [null, null],
    ['End', 0],
  ]);
});

test('a sheet that is not there is named, with those that are', () => {
  const file = workbookFile('in/a.xlsx', { Notes: rows });
  expectImportError(() => readWorkbook(file).sheet('Data'), {
    file: 'in/a.xlsx',
    reason: /no sheet Data; there are: "Notes"/,
  });
});

test('a workbook cut short is refused', () => {
  expectImportError(() => readWorkbook(cutShort(workbookFile('a.xlsx', { Data: rows }))), {
    file: 'a.xlsx',
    reason: /damaged or cut short/,
  });
});

test('a web page saved under the name of a workbook is refused', () => {
  expectImportError(() => readWorkbook(fileInMemory('a.xlsx', '<html>Not found</html>')), {
    file: 'a.xlsx',
    reason: /not an Excel workbook/,
  });
});
