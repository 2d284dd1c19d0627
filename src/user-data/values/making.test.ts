import { expect, test } from 'vitest';
import { ownValues } from './own-values.ts';
import { readGood } from '../testing/read.ts';
import { makingWords } from './making-words.ts';

/** The figures of the last column of a file by economies and year, and what is said of a year. */
async function made(csv: string, year: number) {
  const { table } = await readGood(csv);
  const column = table.columns.findLast(({ role }) => role === 'number')!;
  const own = ownValues(table, column.id)!;
  return {
    own,
    figures: Object.fromEntries(
      own.values.map(({ from, to, year: at, value }) => [
        [from, to, at === 0 ? null : at].filter(Boolean).join(' '),
        value,
      ]),
    ),
    words: makingWords(own, year).map(({ id }) => id.replace('own:made.', '')),
    said: makingWords(own, year),
  };
}

test('a row for both sexes counts where there is one, women and men together where there is none', async () => {
  const { figures, words } = await made(
    'economy,year,sex,migrants\nMEX,2020,both,100\nMEX,2020,female,60\nNPL,2020,female,30\nNPL,2020,male,40\n',
    2020,
  );
  expect(figures).toEqual({ 'MEX 2020': 100, 'NPL 2020': 70 });
  expect(words).toEqual(['by_sex_sum']);
});

test('both sexes are looked for in each corridor and year, and one sex alone is no total', async () => {
  const { figures, said } = await made(
    'origin,destination,year,sex,persons\nMEX,USA,2020,both,11\nMEX,USA,2021,F,5\nMEX,USA,2021,M,6\nNPL,SAU,2020,F,3\nIND,SAU,2020,F,1\nIND,SAU,2020,M,2\n',
    2020,
  );
  expect(figures).toEqual({ 'MEX USA 2020': 11, 'MEX USA 2021': 11, 'IND SAU 2020': 3 });
  expect(said).toContainEqual({
    id: 'own:made.one_sex',
    values: { shown: { kind: 'count', value: 1 } },
  });
});

test('a table of one sex is shown as one', async () => {
  const { figures, words } = await made('economy,sex,migrants\nMEX,F,5\nNPL,F,6\n', 0);
  expect([figures, words]).toEqual([{ MEX: 5, NPL: 6 }, ['only_female']]);
});

test('shares of women and men are averaged, not added', async () => {
  const { figures, words } = await made('economy,sex,share (%)\nMEX,F,40\nMEX,M,60\n', 0);
  expect([figures, words]).toEqual([{ MEX: 50 }, ['by_sex_mean']]);
});

test('people of quarters, months and days are those of the last, which is said', async () => {
  const quarters = await made(
    'economy,quarter,refugees\nMEX,2020Q1,100\nMEX,2020Q2,100\nMEX,2020Q4,110\nMEX,2020Q3,105\n',
    2020,
  );
  expect(quarters.figures).toEqual({ 'MEX 2020': 110 });
  expect(quarters.said).toEqual([
    {
      id: 'own:made.last_one',
      values: {
        first: { kind: 'quarter', value: '2020Q4' },
        last: { kind: 'quarter', value: '2020Q4' },
      },
    },
  ]);
  const months = await made(
    'economy,month,refugees\nMEX,2020-01,100\nMEX,2020-02,120\nNPL,2020-01,7\n',
    2020,
  );
  expect(months.figures).toEqual({ 'MEX 2020': 120, 'NPL 2020': 7 });
  expect(months.said).toEqual([
    {
      id: 'own:made.last',
      values: {
        first: { kind: 'text', value: '2020-01-01' },
        last: { kind: 'text', value: '2020-02-01' },
      },
    },
  ]);
  const days = await made('economy,date,migrants\nMEX,2020-03-05,9\nMEX,2020-03-06,8\n', 2020);
  expect(days.figures).toEqual({ 'MEX 2020': 8 });
});

test('the last part of a year is the last that has both sexes or women and men', async () => {
  const { figures } = await made(
    'economy,quarter,sex,refugees\nMEX,2020Q1,both,10\nMEX,2020Q2,F,6\nMEX,2020Q2,M,5\nMEX,2020Q3,F,7\n',
    2020,
  );
  expect(figures).toEqual({ 'MEX 2020': 11 });
});

test('amounts are added up over the year, and a year that lacks quarters is said to', async () => {
  const rows = ['Q1,1', 'Q2,2', 'Q3,3', 'Q4,4'].map((row) => `USA,MEX,2020${row}`);
  const csv = ['sender,receiver,quarter,amount (US$)', ...rows, 'USA,MEX,2021Q1,5', ''].join('\n');
  const whole = await made(csv, 2020);
  expect(whole.figures).toEqual({ 'USA MEX 2020': 10, 'USA MEX 2021': 5 });
  expect(whole.words).toEqual(['sum']);
  const part = await made(csv, 2021);
  expect(part.words).toEqual(['of_one', 'incomplete']);
  expect(part.said[1]?.values).toEqual({
    all: { kind: 'count', value: 4 },
    shown: { kind: 'count', value: 1 },
    of: { kind: 'count', value: 1 },
  });
});

test('months and half-years are counted by their dates; one date a year is a year', async () => {
  const months = Array.from(
    { length: 12 },
    (_, at) => `MEX,2020-${String(at + 1).padStart(2, '0')}`,
  );
  const head = 'economy,month,amount (US$)\n';
  expect((await made(`${head}${months.join(',1\n')},1\n`, 2020)).words).toEqual(['sum']);
  expect((await made(`${head}${months.slice(0, 7).join(',1\n')},1\n`, 2020)).words).toEqual([
    'sum',
    'incomplete',
  ]);
  const halves = await made(
    'economy,date,amount (US$)\nMEX,2020-06-30,1\nMEX,2020-12-31,2\n',
    2020,
  );
  expect([halves.figures, halves.words]).toEqual([{ 'MEX 2020': 3 }, ['sum']]);
  const years = await made(
    'economy,date,amount (US$)\nMEX,2020-12-31,1\nNPL,2020-07-15,2\nMEX,2021-12-31,2\n',
    2020,
  );
  expect(years.words).toEqual([]);
});

test('rows that differ only in a text are added up or averaged, and it is said by which', async () => {
  const sums = await made(
    'economy,year,provider,fees (US$)\nMEX,2021,A,5\nMEX,2021,B,7\nNPL,2021,A,1\n',
    2021,
  );
  expect(sums.figures).toEqual({ 'MEX 2021': 12, 'NPL 2021': 1 });
  expect(sums.said).toEqual([
    {
      id: 'own:made.merged_by_sum',
      values: { columns: { kind: 'text', value: 'provider' } },
    },
  ]);
  const means = await made('economy,provider,cost %\nMEX,A,5\nMEX,B,7\n', 0);
  expect([means.figures, means.words]).toEqual([{ MEX: 6 }, ['merged_by_mean']]);
  const same = await made('economy,amount (US$)\nMEX,5\nMEX,7\n', 0);
  expect([same.figures, same.words]).toEqual([{ MEX: 12 }, ['merged_sum']]);
});

test('different measures are never made one figure', async () => {
  const worldBank = await made(
    'Country Code,Indicator Name,2019,2020\nMEX,"Remittances received (current US$)",50000000,60000000\nMEX,"Remittances received (% of GDP)",3,4\n',
    2019,
  );
  expect(worldBank.own).toMatchObject({ mixed: { label: 'Indicator Name' }, values: [] });
  const units = await made('economy,unit,amount\nMEX,US$,5\nNPL,EUR,7\n', 0);
  expect(units.own.mixed?.label).toBe('unit');
  const sources = await made('economy,year,source,amount\nMEX,2021,IMF,5\nMEX,2021,Bank,7\n', 2021);
  expect(sources.own.mixed?.label).toBe('source');
});

test('one measure, or one source each, is shown', async () => {
  const one = await made('economy,Indicator,amount\nMEX,Received,5\nNPL,Received,7\n', 0);
  expect([one.own.mixed, one.figures]).toEqual([null, { MEX: 5, NPL: 7 }]);
  const sources = await made('economy,source,amount\nMEX,IMF,5\nNPL,Bank,7\n', 0);
  expect([sources.own.mixed, sources.figures]).toEqual([null, { MEX: 5, NPL: 7 }]);
});
