import { expect, test } from 'vitest';
import { ownValues } from '../values/own-values.ts';
import { readGood, rowsOf } from '../testing/read.ts';

const lines = (...rows: string[]) => `${rows.join('\n')}\n`;

test('blocks of years, one for each sex under a row of titles, are kept apart', async () => {
  const title = (sex: string) => `International migrant stock at mid-year (${sex})`;
  const { table, summary } = await readGood(
    lines(
      `,,,,,${title('both sexes combined')},,,${title('males')},,,${title('females')},,`,
      'Index,"Region, development group, country or area of destination",Notes,Location code of destination,Type of data,2015,2020,2024,2015,2020,2024,2015,2020,2024',
      '2,Nepal,,524,B R,50,60,70,20,25,30,30,35,40',
      '3,Qatar,,634,B,1000,1100,1200,800,900,1000,200,200,200',
      '4,"China, Hong Kong SAR",1,344,C,500,510,520,200,205,210,300,305,310',
    ),
  );
  expect(table).toMatchObject({ shape: 'economy', years: [2015, 2024] });
  const qatar = rowsOf(table).filter(({ economy, year }) => economy === 'QAT' && year === 2024);
  const measure = table.columns.find(({ unit }) => unit === 'persons')!.id;
  expect(qatar.map(({ sex, [measure]: value }) => [sex, value])).toEqual([
    ['both', 1200],
    ['male', 1000],
    ['female', 200],
  ]);
  expect(table.rows).toBe(27);
  const own = ownValues(table, measure)!;
  expect(own.values.find(({ from, year }) => from === 'QAT' && year === 2024)?.value).toBe(1200);
  expect(summary.steps.map(({ kind }) => kind)).toContain('blocks');
});

test('long names tell origin and destination by their words', async () => {
  const { table, summary } = await readGood(
    lines(
      '"Region, development group, country or area of destination",Notes of destination,Location code of destination,Type of data of destination,"Region, development group, country or area of origin",Location code of origin,1990,2020,2024',
      'Qatar,,634,B,Nepal,524,1000,400000,410000',
      'United States of America*,26,840,B,Mexico,484,4000000,10853105,11279561',
    ),
  );
  expect(table.shape).toBe('corridor');
  expect(rowsOf(table)).toContainEqual(
    expect.objectContaining({ origin: 'MEX', destination: 'USA', year: 2024, value: 11_279_561 }),
  );
  expect(summary.questions).toEqual([]);
});

test('the corner of a matrix says what stands across and down', async () => {
  const { table, summary } = await readGood(
    lines(
      'Receiving country (across) - Sending country (down),Nepal,India,Mexico,Kenya',
      'Qatar,1098,4000,0,10',
      'United States,300,15808,52595,400',
      'United Kingdom,100,4200,2,300',
    ),
  );
  expect(rowsOf(table)).toContainEqual({ sender: 'USA', receiver: 'IND', value: 15_808 });
  expect(summary.questions).toEqual([]);
});

test('a power of ten in each row is multiplied in', async () => {
  const { table, summary } = await readGood(
    lines(
      'DATAFLOW,FREQ,REF_AREA,COUNTERPART_AREA,INDICATOR,UNIT_MEASURE,UNIT_MULT,TIME_PERIOD,OBS_VALUE,OBS_STATUS',
      'IMF:BOP(9.0),A,NP,US,BXISR_BP6,USD,6,2020,812.5,A',
      'IMF:BOP(9.0),A,NP,QA,BXISR_BP6,USD,6,2020,1512.5,A',
      'IMF:BOP(9.0),A,NP,US,BXISR_BP6,USD,6,2021,850,E',
      'IMF:BOP(9.0),A,IN,US,BXISR_BP6,USD,9,2021,15.8,E',
    ),
  );
  const value = table.columns.find(({ role }) => role === 'number')!;
  expect(value.unit).toBe('usd');
  expect(rowsOf(table).map((row) => row[value.id])).toEqual([812.5e6, 1512.5e6, 850e6, 15.8e9]);
  expect(summary.steps.map(({ kind }) => kind)).toContain('scaled_rows');
  // Nothing says who of the two sends.
  expect(summary.questions.map(({ kind }) => kind)).toEqual(['direction']);
});

test('a row of units under the names is said by the names', async () => {
  const { table, summary } = await readGood(
    lines(
      'Country,Remittances,Migrants',
      ',(US$ million),(thousand)',
      'Nepal,8225,2600',
      'Mexico,54130,11000',
      'Tonga,220,60',
    ),
  );
  expect(rowsOf(table)[0]).toEqual({ economy: 'NPL', remittances_usd: 8.225e9, migrants: 2.6e6 });
  expect(summary.steps.map(({ kind }) => kind)).toEqual(['unit_row']);
  expect(summary.questions).toEqual([]);
});

test('a total beside its parts is not added to them', async () => {
  const { table, summary } = await readGood(
    lines(
      'Country,Year,Age,Migrants',
      'Nepal,2020,Total,100',
      'Nepal,2020,0-14,30',
      'Nepal,2020,15+,70',
      'Qatar,2020,Total,1000',
      'Qatar,2020,0-14,100',
      'Qatar,2020,15+,900',
    ),
  );
  expect(table.rows).toBe(6);
  expect(ownValues(table, 'migrants')?.values.map(({ from, value }) => [from, value])).toEqual([
    ['NPL', 100],
    ['QAT', 1000],
  ]);
  expect(summary.steps.map(({ kind }) => kind)).toEqual(['total']);
});

test('flags beside figures are kept aside', async () => {
  const { table, summary, understanding } = await readGood(
    lines(
      'Country,Year,Remittances (US$ million),Flag',
      'Nepal,2021,8225,',
      'Mexico,2021,54130,',
      'India,2021,89375 e,e',
      'Tonga,2021,220*,',
      'Samoa,2021,280,',
      'Fiji,2021,365 (p),',
      'Kenya,2021,3770,',
      'Mali,2021,1094,',
      'Peru,2021,3608,',
      'Togo,2021,668,',
    ),
  );
  expect(understanding.counts).toMatchObject({ rows: 10, kept: 10 });
  const kept = rowsOf(table).map(({ economy, remittances_usd, remittances_us_flag }) => [
    economy,
    remittances_usd,
    remittances_us_flag,
  ]);
  expect(table.columns.map(({ label }) => label)).toContain('Remittances (US$ million) (flag)');
  expect(kept.slice(2, 6).map(([, value]) => value)).toEqual([89.375e9, 220e6, 280e6, 365e6]);
  expect(summary.steps).toMatchObject([{ kind: 'flags', values: { count: 3, text: 'e · * · p' } }]);
});

test('the key of Eurostat is split, its codes known and flags kept aside', async () => {
  const { table, summary } = await readGood(
    lines(
      'freq,unit,age,sex,c_birth,geo\\TIME_PERIOD\t2019 \t2020 \t2021 ',
      'A,NR,TOTAL,F,NP,EL\t12 \t15 b\t: ',
      'A,NR,TOTAL,M,NP,EL\t20 p\t25 \t30 e',
      'A,NR,TOTAL,F,NP,UK\t5000 \t5200 bp\t: c',
      'A,NR,TOTAL,M,NP,DE\t4000 \t4100 \t4200 ',
    ),
  );
  const rows = rowsOf(table);
  expect(rows).toContainEqual(
    expect.objectContaining({
      origin: 'NPL',
      destination: 'GRC',
      sex: 'female',
      year: 2020,
      value: 15,
    }),
  );
  expect(rows.filter(({ destination }) => destination === 'GBR').map(({ value }) => value)).toEqual(
    [5000, 5200],
  );
  expect(rows).toHaveLength(10);
  expect(summary.steps.map(({ kind }) => kind).toSorted()).toEqual([
    'across_year',
    'flags',
    'missing',
    'split_key',
  ]);
  expect(summary.questions).toEqual([]);
});

test('Curaçao is not the Netherlands Antilles', async () => {
  const { table } = await readGood(
    lines(
      'country,year,remit_usd',
      'Curaçao,2021,100',
      'Curacao,2020,90',
      'Netherlands Antilles,2009,80',
      'CUW,2019,70',
      'CW,2018,60',
    ),
  );
  expect(rowsOf(table).map(({ economy }) => economy)).toEqual(['CUW', 'CUW', 'ANT', 'CUW', 'CUW']);
});

test('months and years over two are told as such', async () => {
  const months = await readGood(
    lines(
      'Country,Period,Remittances (US$ million)',
      'Nepal,2021M01,600',
      'Nepal,2021M02,610',
      'Nepal,2021M12,620',
      'Mexico,2021M01,3500',
      'Mexico,2021M02,3400',
      'Mexico,2021M12,3600',
    ),
  );
  expect(rowsOf(months.table).map(({ date }) => date)).toEqual([
    '2021-01-01',
    '2021-02-01',
    '2021-12-01',
    '2021-01-01',
    '2021-02-01',
    '2021-12-01',
  ]);
  expect(months.summary.steps.map(({ kind }) => kind)).toEqual(['months']);
  const csv = lines(
    'Country,2019/20,2020/21,2021/22',
    'Qatar,120.5,130.5,140',
    'Malaysia,80,85,90',
    'India,50,51,52',
  );
  const fiscal = await readGood(csv);
  expect(fiscal.table.years).toEqual([2019, 2021]);
  expect(fiscal.summary.steps.map(({ kind }) => kind)).toEqual(['across_year', 'fiscal']);
  const ending = await readGood(csv, undefined, { undone: ['fiscal'] });
  expect(ending.table.years).toEqual([2020, 2022]);
});

test('a corridor in one column is taken apart, each cell by its own words', async () => {
  const { table, summary } = await readGood(
    lines(
      'Corridor,Year,Amount (US$ million)',
      'Qatar to Nepal,2021,1098',
      'United States - Mexico,2021,52595',
      'USA-IND,2021,15808',
      'UAE → India,2021,19821',
    ),
  );
  expect(rowsOf(table).map(({ sender, receiver }) => `${sender}-${receiver}`)).toEqual([
    'QAT-NPL',
    'USA-MEX',
    'USA-IND',
    'ARE-IND',
  ]);
  expect(summary.steps.map(({ kind }) => kind)).toEqual(['split_corridor']);
  expect(summary.questions).toEqual([]);
});

test('every way of writing that there is nothing is understood, and a number that may be one asked about', async () => {
  const csv = lines(
    'country,remit_usd,stock',
    'Nepal,.a,10',
    'Mexico,1000,\\N',
    'Tonga,NULL,#VALUE!',
    'India,5,"n.s."',
    'Qatar,6,"-9999"',
    'Peru,7,"c"',
    'Chile,8,"--"',
    'Mali,9,"…."',
    'Kenya,10,"N.A."',
    'Togo,11,"nan"',
    'Benin,12,"(b)"',
    'Fiji,13,"not applicable"',
  );
  const { table, understanding, summary } = await readGood(csv);
  expect(understanding.counts).toMatchObject({ rows: 12, kept: 12 });
  expect(understanding.problems).toEqual([]);
  expect(rowsOf(table).map(({ stock }) => stock)).toEqual([10, ...Array<null>(11).fill(null)]);
  expect(summary.steps).toMatchObject([{ kind: 'missing', values: { count: 12 } }]);
  const [question] = summary.questions;
  expect(question).toMatchObject({
    kind: 'sentinel',
    values: { text: '-9999', count: 1 },
    answer: null,
  });
  const answers = { [question!.id]: 'number' };
  const kept = await readGood(csv, undefined, { answers });
  expect(rowsOf(kept.table)[4]).toMatchObject({ stock: -9999 });
  const undone = await readGood(csv, undefined, { undone: ['missing'] });
  expect(undone.understanding.problems.length).toBeGreaterThan(5);
});
