import { describe, test } from 'vitest';
import type { InputFile } from '../lib/input-file.ts';
import { cutShort, expectImportError, fewEconomies, workbookFile } from '../lib/testing.ts';
import type { Cell } from '../lib/workbook.ts';
import { across, file2021, matrix2021 } from './matrix-fixture.ts';
import { readMatrices } from './remittance-matrix-importer.ts';

const read = (...files: InputFile[]) => readMatrices(files, fewEconomies);

describe('what is refused', () => {
  const name = 'bilateral_remittance_matrix_2021_0.xlsx';
  const sheet = 'FINAL BRM 2021 ';
  const change = (row: number, cells: readonly Cell[]) =>
    file2021(matrix2021.map((old, index) => (index === row - 1 ? cells : old)));

  test.each([
    [
      'an unknown sender',
      change(4, ['Atlantis', 2.5, null, null, 2.5]),
      4,
      /unknown economy "Atlantis"/,
    ],
    [
      'an unknown receiver',
      change(2, [across, 'Afghanistan', 'India', 'Atlantis', 'WORLD']),
      2,
      /"Atlantis"/,
    ],
    [
      'text in a number cell',
      change(4, ['India', 'about 2', null, null, 2.5]),
      4,
      /Afghanistan: expected a number, found "about 2"/,
    ],
    ['an amount below zero', change(4, ['India', -2.5, null, null, 2.5]), 4, /below zero/],
    ['an economy twice', change(5, ['India', null, null, null, 0]), 5, /IND is there twice/],
    [
      'a row that misses its total',
      change(4, ['India', 9.5, null, null, 2.5]),
      4,
      /add up to 9\.500.*says 2\.500/,
    ],
    ['a header without names', change(2, [across, 'Albania']), undefined, /no header row/],
    ['a title without year', change(1, ['Remittances']), 1, /year and version/],
  ] as const)('%s', (_, file, row, reason) => {
    expectImportError(() => read(file), { file: name, sheet, ...(row ? { row } : {}), reason });
  });

  test('a sheet cut off above its totals', () => {
    expectImportError(() => read(file2021(matrix2021.slice(0, 5))), {
      file: name,
      sheet,
      row: 5,
      reason: /total row is missing/,
    });
  });

  test('a file cut short', () => {
    expectImportError(() => read(cutShort(file2021())), {
      file: name,
      reason: /damaged or cut short/,
    });
  });

  test('a workbook without a sheet of remittances', () => {
    const file = workbookFile(name, { Sheet1: matrix2021 });
    expectImportError(() => read(file), { file: name, reason: /no sheet .*there are: "Sheet1"/ });
  });

  test('two files of one year', () => {
    expectImportError(
      () => read(file2021(), file2021(matrix2021, 'again/bilateral_remittance.xlsx')),
      {
        file: 'again/bilateral_remittance.xlsx',
        reason: /matrix of 2021 is also in bilateral_remittance_matrix_2021_0\.xlsx/,
      },
    );
  });
});
