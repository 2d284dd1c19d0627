import { expect, test } from 'vitest';
import { csvText, readCsv } from './csv.ts';
import { fileInMemory } from './input-file.ts';
import { expectImportError } from './testing.ts';

const file = (text: string) => fileInMemory('in/a.csv', text);

test('reads quoted cells, a byte order mark and doubled spaces in a header', () => {
  const csv = readCsv(file('\uFEFFname,the  code\n"Bahamas, The", BHS\n'), ['name', 'the code']);
  expect(csv.rows.map((row) => [row.row, row.get('name'), row.get('the code')])).toEqual([
    [2, 'Bahamas, The', 'BHS'],
  ]);
});

test('reads Latin-1 where told to', () => {
  const bytes = new Uint8Array([...'n\nCura'].map((c) => c.charCodeAt(0)).concat([0xe7, 0x61]));
  const csv = readCsv(fileInMemory('a.csv', bytes), ['n'], { encoding: 'latin1' });
  expect(csv.rows[0]!.get('n')).toBe('Curaça');
});

test('a missing column is named', () => {
  expectImportError(() => readCsv(file('a,b\n1,2\n'), ['a', 'c']), {
    file: 'in/a.csv',
    row: 1,
    reason: /no column "c"/,
  });
});

test('a row cut short is named', () => {
  expectImportError(() => readCsv(file('a,b\n1,2\n3'), ['a']), {
    file: 'in/a.csv',
    row: 3,
    reason: /1 cells where the header has 2/,
  });
});

test('a quote never closed is refused', () => {
  expect(() => readCsv(file('a,b\n1,"2\n'), ['a'])).toThrow(/in\/a\.csv/);
});

test('an empty file is refused', () => {
  expectImportError(() => readCsv(file(''), ['a']), { file: 'in/a.csv', reason: /empty/ });
});

test('writes plain numbers and empty cells for no data', () => {
  expect(
    csvText(
      ['a', 'b', 'c'],
      [
        [1e-7, null, true],
        [-5.194569e-8, 1.5, 1e21],
        ['x, "y"', undefined, 1e20],
      ],
    ),
  ).toBe(
    'a,b,c\n0.0000001,,true\n-0.00000005194569,1.5,1000000000000000000000\n"x, ""y""",,100000000000000000000\n',
  );
});
