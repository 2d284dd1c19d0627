import { expect, test } from 'vitest';
import { makingWords } from '../values/making-words.ts';
import { ownValues } from '../values/own-values.ts';
import { readGood, rowsOf } from '../testing/read.ts';

const lines = (...rows: string[]) => `${rows.join('\n')}\n`;
const kinds = (of: readonly { kind: string }[]) => of.map(({ kind }) => kind);
const read = async (...rows: string[]) => readGood(lines(...rows));

test.each([
  ['Skill', 'All', 'Low', 'High'],
  ['Purpose of stay', '_T', 'WORK', 'FAM'],
  ['Âge', 'Ensemble', 'Moins de 15 ans', '15 ans et plus'],
  ['Edad', 'Total', 'Menos de 15', '15 y más'],
  ['العمر', 'المجموع', 'أقل من 15', '15 فأكثر'],
])('a total in %s', async (column, total, one, two) => {
  const { table, summary } = await read(
    `Country,Year,${column},Migrants`,
    `Nepal,2020,${one},30`,
    `Nepal,2020,${two},70`,
    `Nepal,2020,${total},100`,
    `Qatar,2020,${one},100`,
    `Qatar,2020,${two},900`,
    `Qatar,2020,${total},1000`,
  );
  expect(kinds(summary.steps)).toEqual(['total']);
  expect(ownValues(table, 'migrants')!.values.map(({ value }) => value)).toEqual([100, 1000]);
});

test('totals of two breakdowns at once, and of one with a sex beside it', async () => {
  const rows = [
    ['Total', 'Total', 'T', 100],
    ['0-14', 'Total', 'T', 30],
    ['15+', 'Total', 'T', 70],
    ['Total', 'Low', 'T', 60],
    ['Total', 'High', 'T', 40],
    ['Total', 'Total', 'F', 45],
    ['Total', 'Total', 'M', 55],
    ['0-14', 'Low', 'F', 10],
    ['15+', 'High', 'M', 20],
  ];
  const { table } = await read(
    'Country,Year,Age,Skill,Sex,Migrants',
    ...rows.map((row) => `Qatar,2020,${row.join(',')}`),
    ...rows.map((row) => `Nepal,2020,${row.join(',')}`),
  );
  expect(ownValues(table, 'migrants')!.values.map(({ value }) => value)).toEqual([100, 100]);
});

test('a total that no word but the figures show is asked about', async () => {
  const csv = lines(
    'Country,Year,Kind,Migrants',
    'Nepal,2020,Low,30',
    'Nepal,2020,High,70',
    'Nepal,2020,Every level,100',
    'Qatar,2020,Low,100',
    'Qatar,2020,High,900',
    'Qatar,2020,Every level,1000',
    'Kuwait,2020,Low,10',
    'Kuwait,2020,High,5',
    'Kuwait,2020,Every level,15',
  );
  const { summary, table } = await readGood(csv);
  expect(summary.questions).toMatchObject([{ kind: 'total', values: { text: 'Every level' } }]);
  expect(ownValues(table, 'migrants')!.values.map(({ value }) => value)).toEqual([100, 1000, 15]);
  const { id } = summary.questions[0]!;
  const part = await readGood(csv, undefined, { answers: { [id]: 'part' } });
  expect(ownValues(part.table, 'migrants')!.values.map(({ value }) => value)).toEqual([
    200, 2000, 30,
  ]);
});

test('a total over years laid out sideways', async () => {
  const { table } = await read(
    'Country,Age,2019,2020',
    'Nepal,Total,100,110',
    'Nepal,0-14,30,40',
    'Nepal,15+,70,70',
    'Qatar,Total,1000,1100',
    'Qatar,0-14,100,100',
    'Qatar,15+,900,1000',
  );
  const value = table.columns.find(({ role }) => role === 'number')!.id;
  const values = ownValues(table, value)!.values.map(
    (one) => `${one.from} ${one.year} ${one.value}`,
  );
  expect(values.toSorted()).toEqual([
    'NPL 2019 100',
    'NPL 2020 110',
    'QAT 2019 1000',
    'QAT 2020 1100',
  ]);
});

test('the world beside economies is left out and told', async () => {
  const { table, understanding } = await read(
    'Country,Year,US$',
    'World,2020,100',
    'Nepal,2020,60',
    'India,2020,40',
  );
  expect(rowsOf(table).map(({ economy }) => economy)).toEqual(['NPL', 'IND']);
  expect(understanding.problems).toMatchObject([{ fault: 'group', text: 'World' }]);
});

test('a figure of totals says that it is', async () => {
  const { table } = await read(
    'Country,Year,Age,Migrants',
    'Nepal,2020,Total,100',
    'Nepal,2020,0-14,30',
    'Nepal,2020,15+,70',
  );
  const own = ownValues(table, 'migrants')!;
  expect(makingWords(own, 2020)).toEqual([
    { id: 'own:made.totals', values: { columns: { kind: 'text', value: 'Age' } } },
  ]);
});

test('a total of one set alone, which no word says, is asked about too', async () => {
  const { summary } = await read(
    'Country,Year,Kind,Migrants',
    'Nepal,2020,Low,300',
    'Nepal,2020,High,701',
    'Nepal,2020,Every level,1001',
  );
  expect(summary.questions).toMatchObject([{ kind: 'total', values: { text: 'Every level' } }]);
});

test('a total that is smaller than a part of it is asked about', async () => {
  const { summary } = await read(
    'Country,Year,Kind,Migrants',
    'Nepal,2020,Low,300',
    'Nepal,2020,High,700',
    'Nepal,2020,Total,500',
  );
  expect(summary.questions).toMatchObject([{ kind: 'total', values: { text: 'Total' } }]);
});
