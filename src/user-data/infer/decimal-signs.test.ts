import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readGood, rowsOf } from '../testing/read.ts';

const codes = ['MEX', 'NPL', 'USA', 'IND', 'PHL', 'TON'];
const file = (separator: string, header: string, ...rows: string[]) =>
  [header, ...rows.map((row, at) => `${codes[at]}${separator}${row}`)].join('\n');
const valuesOf = async (text: string, name: string) =>
  rowsOf((await readGood(text)).table).map((row) => row[name]);

test('each column has its own decimal sign', async () => {
  const { summary, table } = await readGood(
    file(';', 'economy;score;cost', '1.5;12,25', '2.5;13,50', '3.5;0,75'),
  );
  expect(summary.plan.decimal).toBeNull();
  expect(rowsOf(table)).toEqual([
    { economy: 'MEX', score: 1.5, cost: 12.25 },
    { economy: 'NPL', score: 2.5, cost: 13.5 },
    { economy: 'USA', score: 3.5, cost: 0.75 },
  ]);
});

test('where a column shows both signs alike, semicolons lean to commas, and the rest is told', async () => {
  const { table, understanding } = await readGood(file(';', 'economy;rate', '1,25', '3.55'));
  expect(rowsOf(table)).toEqual([{ economy: 'MEX', rate: 1.25 }]);
  expect(understanding.problems[0]).toMatchObject({ fault: 'no_number', text: '3.55' });
});

test('three digits everywhere are thousands beside semicolons, told, and the user’s to correct', async () => {
  const text = file(';', 'economy;remesas usd', '1.234', '12.345', '345.678');
  const { summary, table, understanding } = await readGood(text);
  expect(summary.plan.decimal).toBe(',');
  expect(rowsOf(table).map((row) => row['remesas_usd'])).toEqual([1234, 12_345, 345_678]);
  expect(understanding.notes).toEqual([
    { kind: 'open_decimal', place: 1, text: '1.234', read: 1234, other: 1.234 },
  ]);
  const corrected = await readGood(text, (plan) => ({ ...plan, decimal: '.' }));
  expect(rowsOf(corrected.table).map((row) => row['remesas_usd'])).toEqual([
    1.234, 12.345, 345.678,
  ]);
});

test('what other columns show decides for one that leaves it open, in silence', async () => {
  const { table, understanding } = await readGood(
    file(';', 'economy;n;cost', '1.234;0,5', '5.678;0,25'),
  );
  expect(rowsOf(table).map(({ n }) => n)).toEqual([1234, 5678]);
  expect(understanding.notes.filter(({ kind }) => kind === 'open_decimal')).toEqual([]);
});

test('what other columns show against the habit of the separator decides, and is told', async () => {
  const { table, understanding } = await readGood(
    file(';', 'economy;n;cost', '1.234;0.5', '5.678;0.25'),
  );
  expect(rowsOf(table).map(({ n }) => n)).toEqual([1.234, 5.678]);
  expect(understanding.notes).toContainEqual({
    kind: 'open_decimal',
    place: 1,
    text: '1.234',
    read: 1.234,
    other: 1234,
  });
});

test('numbers of a language come back from a file of any separator', async () => {
  const amounts = fc.array(
    fc.integer({ min: -99_999_999, max: 99_999_999 }).map((value) => value / 100),
    { minLength: 3, maxLength: 6 },
  );
  const written = fc.constantFrom(
    ['en', ';'],
    ['en', '\t'],
    ['de', ';'],
    ['es', '|'],
    ['fr', '\t'],
  );
  await fc.assert(
    fc.asyncProperty(amounts, written, async (values, [language = '', separator = '']) => {
      const format = new Intl.NumberFormat(language, { minimumFractionDigits: 2 });
      const text = file(separator, `economy${separator}score`, ...values.map(format.format));
      expect(await valuesOf(text, 'score')).toEqual(values.map((value) => value + 0));
    }),
    { numRuns: 60 },
  );
});
