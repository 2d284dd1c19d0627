import { expect, test } from 'vitest';
import { readGood, rowsOf } from '../testing/read.ts';

const lines = (...rows: string[]) => `${rows.join('\n')}\n`;
const read = async (...rows: string[]) => readGood(lines(...rows));

test.each([
  ['1,234 e', 1234, 'e'],
  ['1,234e', 1234, 'e'],
  ['1,234*', 1234, '*'],
  ['1,234 (p)', 1234, 'p'],
  ['1,234 [r]', 1234, 'r'],
  ['1,234¹', 1234, '¹'],
  ['1,234 1/', 1234, '1'],
  ['1,234 bp', 1234, 'bp'],
  ['*1,234', 1234, '*'],
  ['~1,234', 1234, '~'],
  ['1,234 (2)', 1234, '2'],
  ['-1,234 e', -1234, 'e'],
])('%s', async (text, value, flag) => {
  const { table } = await read(
    'Country,Year,n',
    `Nepal,2020,"${text}"`,
    'India,2020,"5,678"',
    'Mexico,2020,"9,012"',
    'Peru,2020,"3,456"',
  );
  expect(rowsOf(table)[0]).toMatchObject({ n: value, n_flag: flag });
});

test('flags beside decimal commas, and a unit that is no flag', async () => {
  const { table } = await read(
    'Pays;Année;n',
    'Nepal;2020;1.234,5 e',
    'Inde;2020;2.345,6',
    'Mali;2020;3.456,7',
  );
  expect(rowsOf(table)[0]).toMatchObject({ n: 1234.5, n_flag: 'e' });
  const units = await read('Country,n', 'Nepal,5 kg', 'India,6 kg', 'Mali,7 kg');
  expect(units.summary.steps).toEqual([]);
});

test('flags taken back are no numbers again', async () => {
  const csv = lines('Country,n', 'Nepal,5 e', 'India,6', 'Mali,7');
  const { understanding } = await readGood(csv, undefined, { undone: ['flags'] });
  expect(understanding.problems).toMatchObject([{ fault: 'no_number', text: '5 e' }]);
});

test('a key of Eurostat with one part, one quoted in a CSV, and one of fewer words', async () => {
  const one = await read('geo\\time\t2019\t2020', 'EL\t1\t2', 'UK\t3\t4', 'DE\t5\t6');
  expect(rowsOf(one.table)[1]).toEqual({ economy: 'GRC', year: 2020, value: 2 });
  const quoted = await read('"citizen,sex,geo\\time",2019,2020', '"NP,F,EL",1,2', '"IN,M,UK",3,4');
  expect(rowsOf(quoted.table)[0]).toMatchObject({
    origin: 'NPL',
    destination: 'GRC',
    sex: 'female',
  });
});

test('codes of a digit and a letter are no flagged figures', async () => {
  const { table, summary } = await read('Country,code,n', 'Nepal,1a,5', 'India,2b,6', 'Mali,3c,7');
  expect(summary.steps).toEqual([]);
  expect(rowsOf(table).map(({ code }) => code)).toEqual(['1a', '2b', '3c']);
});
