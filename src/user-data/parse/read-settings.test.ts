import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readAll, readGood, rowsOf } from '../testing/read.ts';
import type { ReadSettings } from './read-settings.ts';

const read = (file: Blob | string, settings: Partial<ReadSettings>) =>
  readGood(file, undefined, { settings });
const headers = ({ summary }: Awaited<ReturnType<typeof readGood>>) =>
  summary.columns.map(({ header }) => header);

const odd =
  'Bulletin,12,May\nfor,all,of us\nPaís,Año,Monto\nunidad,,USD\nNepal,2021,5\nMéxico,2021,6\n';

test('the rows of names and of data are those that the reader says', async () => {
  const said = await read(odd, { names: { first: 3, count: 1 }, data: 5 });
  expect(headers(said)).toEqual(['País', 'Año', 'Monto']);
  expect(rowsOf(said.table).map((row) => row.monto)).toEqual([5, 6]);
  expect(said.summary.report).toMatchObject({ names: { first: 3, count: 1 }, data: 5 });
  const both = await read(odd, { names: { first: 3, count: 2 } });
  expect(headers(both)).toEqual(['País · unidad', 'Año', 'Monto · USD']);
  expect(both.summary.rows).toBe(2);
});

test('names far down are found where the reader says they are', async () => {
  const text = `${'a remark\n'.repeat(150)}sender,receiver,usd\nUSA,MEX,1\nFRA,MAR,2\n`;
  const said = await read(text, { names: { first: 151, count: 1 } });
  expect(headers(said)).toEqual(['sender', 'receiver', 'usd']);
  expect(said.summary.rows).toBe(2);
});

test('a file may have no names, and data that begin further down', async () => {
  const said = await read('x,y\nFRA,1\nDEU,2\n', { names: { first: 1, count: 0 }, data: 2 });
  expect(headers(said)).toEqual(['', '']);
  expect(said.summary).toMatchObject({ named: false, rows: 2 });
  const below = await read(`a,b\n${'FRA,1\n'.repeat(200)}DEU,2\n`, { data: 202 });
  expect(below.summary.rows).toBe(1);
});

test('rows that nothing is below end in words', async () => {
  expect(await readAll('a,b\nFRA,1\n', undefined, { settings: { data: 900 } })).toMatchObject({
    fault: 'no_rows',
  });
});

test('blank cells take what stands above them in the columns that the reader says', async () => {
  const text = 'sender,receiver,note,usd\nUSA,MEX,a,1\n,GTM,,2\n,SLV,,3\nFRA,MAR,,4\n';
  const said = await read(text, { fill: { 0: true } });
  expect(rowsOf(said.table).map((row) => [row.sender, row.note])).toEqual([
    ['USA', 'a'],
    ['USA', null],
    ['USA', null],
    ['FRA', null],
  ]);
  expect(said.summary.report.steps).toEqual([{ kind: 'filled', values: { columns: 'sender' } }]);
});

test('letters and separators are what the reader says', async () => {
  // Greek in its old encoding, which is taken for another where nothing tells it.
  const bytes = Uint8Array.from([0xc5, 0xeb, 0xeb, 0xdc, 0xe4, 0xe1, 0x2c, 0x31, 0x0a]);
  const file = new Blob([new TextEncoder().encode('land,n\n'), bytes]);
  const guessed = await readGood(file);
  expect(guessed.summary.report.steps).toMatchObject([{ kind: 'encoding' }]);
  const said = await read(file, { encoding: 'windows-1253' });
  expect(rowsOf(said.table)).toEqual([{ land: 'Ελλάδα', n: 1 }]);
  expect(said.summary.report.steps).toEqual([]);
  const bars = await read('a|b;c\nFRA|1;2\n', { delimiter: '|' });
  expect(headers(bars)).toEqual(['a', 'b;c']);
});

test('a formula without a stored value is no blank cell', async () => {
  const cell = (name: string, inner: string, type = 'n') =>
    `<c r="${name}" t="${type}">${inner}</c>`;
  const sheet = `<worksheet><sheetData><row r="1">${cell('A1', '<is><t>land</t></is>', 'inlineStr')}${cell('B1', '<is><t>n</t></is>', 'inlineStr')}${cell('C1', '<is><t>m</t></is>', 'inlineStr')}</row><row r="2">${cell('A2', '<is><t>FRA</t></is>', 'inlineStr')}${cell('B2', '<f>C2*2</f>')}${cell('C2', '<f>1+1</f><v>2</v>')}</row><row r="3">${cell('A3', '<is><t>DEU</t></is>', 'inlineStr')}${cell('B3', '<v>4</v>')}${cell('C3', '<f>""</f><v></v>', 'str')}</row></sheetData></worksheet>`;
  const packed = zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8(
      '<workbook><sheets><sheet name="One" sheetId="1"/></sheets></workbook>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
  });
  const { table, summary, understanding } = await readGood(
    new Blob([packed as Uint8Array<ArrayBuffer>]),
  );
  expect(rowsOf(table)).toEqual([
    { economy: 'FRA', n: null, m: 2 },
    { economy: 'DEU', n: 4, m: null },
  ]);
  expect(summary.report.steps).toEqual([{ kind: 'formulas', values: { count: 1, first: 'B2' } }]);
  expect(understanding.problems).toMatchObject([{ fault: 'formula', text: '=C2*2', first: [2] }]);
});
