import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvParser } from './csv.ts';
import { guessDelimiter } from './delimiter.ts';

function parse(text: string, cuts: readonly number[] = []): string[][] {
  const rows: string[][] = [];
  const parser = csvParser(',', (cells) => rows.push(cells));
  let at = 0;
  for (const cut of [...cuts].sort((a, b) => a - b)) {
    parser.push(text.slice(at, cut));
    at = Math.max(at, cut);
  }
  parser.push(text.slice(at));
  parser.end();
  return rows;
}

test.each([
  [
    'a,b\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\r\n1,2\r\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\r1,',
    [
      ['a', 'b'],
      ['1', ''],
    ],
  ],
  ['"a ""q""","x\ny"\n', [['a "q"', 'x\ny']]],
  ['"a"b,c\n', [['ab', 'c']]],
  ['a"b,c\n', [['a"b', 'c']]],
  ['\n\na\n', [[''], [''], ['a']]],
  [
    '"never closed,1\nb,2\n',
    [
      ['"never closed', '1'],
      ['b', '2'],
    ],
  ],
  [
    '"open,1\nb,2\nc,"closed"\n',
    [
      ['"open', '1'],
      ['b', '2'],
      ['c', 'closed'],
    ],
  ],
])('%j', (text, rows) => {
  expect(parse(text)).toEqual(rows);
});

test('any cells written by the rules come back, wherever the text is cut', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', ' ', 'é') });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(table, fc.array(fc.nat(200), { maxLength: 8 }), (rows, cuts) => {
      const text = rows
        .map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
        .join('\r\n');
      expect(
        parse(
          text,
          cuts.map((cut) => Math.min(cut, text.length)),
        ),
      ).toEqual(rows);
    }),
  );
});

test('any text at all gives the same rows wherever it is cut', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', 'b'), maxLength: 60 });
  fc.assert(
    fc.property(text, fc.nat(60), (any, cut) => {
      expect(parse(any, [Math.min(cut, any.length)])).toEqual(parse(any));
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['a,b,c\n1,2,3\n', ','],
  ['pays;montant\nFrance;1,5\nMaroc;2,5\n', ';'],
  ['a\tb\n"x, y"\t1\n', '\t'],
  ['a|b\n1|2\n', '|'],
  ['sep=;\na;b\n1,5;2,5', ';'],
  ['Country;Amount, USD\nMEX;1,5\nNPL;2,5\n', ';'],
  ['Country\tAmount, USD\nMEX\t1,5\nNPL\t2,5\n', '\t'],
  ['Country|Amount, USD\nMEX|1,5\nNPL|2,5\n', '|'],
  [`a;b;c\n${'MEX;1,234,567;2,345,678\n'.repeat(30)}`, ';'],
  ['2021,1,2\n2022,3,4\n', ','],
  ['USA,MEX,2021,52595\nFRA,MAR,2021,7000\n', ','],
  ['one column\nonly\n', ','],
])('%j is separated by %j', (sample, delimiter) => {
  expect(guessDelimiter(sample)).toBe(delimiter);
});
