import { expect, test } from 'vitest';
import { readGood, rowsOf } from '../testing/read.ts';

const lines = (...rows: string[]) => `${rows.join('\n')}\n`;
const kinds = (of: readonly { kind: string }[]) => of.map(({ kind }) => kind);
const read = async (...rows: string[]) => readGood(lines(...rows));

test('French blocks of sexes, in another order and with semicolons', async () => {
  const { table } = await read(
    ';Femmes;;Hommes;;Les deux sexes;',
    'Pays;2010;2020;2010;2020;2010;2020',
    'Népal;10;20;30;40;40;60',
    'Maroc;1;2;3;4;4;6',
    'Mali;5;5;5;5;10;10',
  );
  const nepal = rowsOf(table).filter(({ economy, year }) => economy === 'NPL' && year === 2020);
  expect(nepal.map(({ sex, value }) => [sex, value])).toEqual([
    ['female', 20],
    ['male', 40],
    ['both', 60],
  ]);
});

test('Spanish and Arabic blocks of sexes', async () => {
  const spanish = await read(
    ',Ambos sexos,,Mujeres,,Hombres,',
    'País,2015,2020,2015,2020,2015,2020',
    'México,100,110,60,66,40,44',
    'Perú,10,12,6,6,4,6',
    'Chile,10,12,6,6,4,6',
  );
  expect(rowsOf(spanish.table)).toContainEqual({
    economy: 'MEX',
    year: 2020,
    sex: 'female',
    value: 66,
  });
  const arabic = await read(
    ',كلا الجنسين,,إناث,,ذكور,',
    'البلد,2015,2020,2015,2020,2015,2020',
    'المغرب,100,110,60,66,40,44',
    'مصر,10,12,6,6,4,6',
    'الأردن,10,12,6,6,4,6',
  );
  expect(rowsOf(arabic.table)).toContainEqual({
    economy: 'MAR',
    year: 2020,
    sex: 'male',
    value: 44,
  });
});

test('sex and year in one name', async () => {
  const { table, summary } = await read(
    'country,female_2019,female_2020,male_2019,male_2020',
    'Nepal,1,2,3,4',
    'India,5,6,7,8',
  );
  expect(rowsOf(table)).toContainEqual({ economy: 'IND', year: 2020, sex: 'male', value: 8 });
  expect(table.rows).toBe(8);
  expect(kinds(summary.steps)).toContain('blocks');
});

test('blocks of measures are columns of their own, each in its unit', async () => {
  const { table } = await read(
    ',Remittances (US$ million),,Migrants (thousand),',
    'Country,2019,2020,2019,2020',
    'Nepal,8244,8108,2600,2650',
    'Mexico,39000,42880,11000,11100',
  );
  const numbers = table.columns.filter(({ role }) => role === 'number');
  expect(numbers.map(({ unit }) => unit)).toEqual(['usd', 'persons']);
  const [money, people] = numbers.map(({ id }) => id);
  expect(rowsOf(table)).toContainEqual({
    economy: 'NPL',
    year: 2020,
    [money!]: 8.108e9,
    [people!]: 2.65e6,
  });
});

test('years that come again without a title are never put into one column', async () => {
  const { table, summary } = await read(
    'Country,2019,2020,2019,2020',
    'Nepal,1,2,10,20',
    'India,3,4,30,40',
  );
  expect(table.rows).toBe(4);
  const numbers = table.columns.filter(({ role }) => role === 'number');
  expect(numbers).toHaveLength(2);
  expect(Object.values(rowsOf(table)[0]!)).toEqual(['NPL', 2019, 1, 10]);
  expect(kinds(summary.steps)).toContain('blocks');
});

test('sexes below years, and years below sexes, say the same', async () => {
  const below = await read(
    'Country,2019,,2020,',
    ',Male,Female,Male,Female',
    'Nepal,10,20,11,21',
    'India,100,50,110,55',
    'Qatar,7,3,8,4',
  );
  const above = await read(
    ',Male,,Female,',
    'Country,2019,2020,2019,2020',
    'Nepal,10,11,20,21',
    'India,100,110,50,55',
    'Qatar,7,8,3,4',
  );
  const sorted = (table: typeof above.table) =>
    rowsOf(table)
      .map((row) => `${row.economy} ${row.year} ${row.sex} ${row.value}`)
      .toSorted();
  expect(sorted(below.table)).toHaveLength(12);
  expect(sorted(below.table)).toEqual(sorted(above.table));
});

test.each([
  ['2021M01', '2021m02'],
  ['2021-M01', '2021-M02'],
  ['Jan-2021', 'Feb-2021'],
  ['January 2021', 'February 2021'],
  ['janvier 2021', 'février 2021'],
  ['enero de 2021', 'febrero de 2021'],
  ['يناير 2021', 'فبراير 2021'],
  ['2021 Jan', '2021 Feb'],
  ['Jan 21', 'Feb 21'],
  ['2021-01', '2021-02'],
])('%s and %s are months', async (first, second) => {
  const { table } = await read(
    'Country,Period,US$ million',
    `Nepal,${first},600`,
    `Nepal,${second},610`,
  );
  expect(rowsOf(table).map(({ date }) => date)).toEqual(['2021-01-01', '2021-02-01']);
});

test('months laid out sideways', async () => {
  const { table } = await read('Country,2021M01,2021M02,2021M03', 'Nepal,1,2,3', 'Mexico,4,5,6');
  expect(rowsOf(table)).toContainEqual({ economy: 'MEX', date: '2021-02-01', value: 5 });
});

test.each(['2019/20', '2019-20', '2019/2020', 'FY 2019/20', '2019–20'])('%s', async (text) => {
  const csv = lines('Country,Year,US$ million', `Nepal,${text},600`, `India,${text},610`);
  const { table, summary } = await readGood(csv);
  expect(table.years).toEqual([2019, 2019]);
  expect(kinds(summary.steps)).toEqual(['fiscal']);
  expect((await readGood(csv, undefined, { undone: ['fiscal'] })).table.years).toEqual([
    2020, 2020,
  ]);
});

test('corrections stay when a step is undone, and settle what was asked', async () => {
  const { table, summary } = await read('Country,Year,n', 'Sudan (former),2000,1', 'Nepal,2000,2');
  expect(rowsOf(table).map(({ economy }) => economy)).toEqual(['NPL']);
  expect(summary.questions).toEqual([]);
});

test('years that a program numbered when they came again are apart', async () => {
  const { table } = await read(
    'Country,2015,2020,2015.1,2020.1,2015.2,2020.2',
    'Nepal,1,2,3,4,5,6',
    'India,7,8,9,10,11,12',
  );
  expect(table.rows).toBe(4);
  expect(Object.values(rowsOf(table)[1]!)).toEqual(['NPL', 2020, 2, 4, 6]);
});

test('months across, among them one that could be a year over two', async () => {
  const { table } = await read('Country,2009-09,2009-10,2009-11', 'Nepal,1,2,3', 'India,4,5,6');
  expect(rowsOf(table).map(({ date }) => date)).toEqual([
    '2009-09-01',
    '2009-10-01',
    '2009-11-01',
    '2009-09-01',
    '2009-10-01',
    '2009-11-01',
  ]);
});

test('units under years are the unit of all figures', async () => {
  const { table, summary } = await read(
    'Country,2019,2020',
    ',US$ million,US$ million',
    'Nepal,8244,8108',
    'Mexico,39000,42880',
  );
  expect(rowsOf(table)[0]).toEqual({ economy: 'NPL', year: 2019, value: 8.244e9 });
  expect(summary.steps.map(({ kind }) => kind)).toEqual(['unit_row', 'across_year']);
});
