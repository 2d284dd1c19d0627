import { expect, test } from 'vitest';
import { readAll, readGood, rowsOf } from '../testing/read.ts';

test('corridors with problems: good rows are kept, the others told with what is nearest', async () => {
  const { summary, understanding, table, problems } = await readGood(
    [
      'From,To,Year,Amount (US$ million),Women share',
      `France,Cote d'Ivoire,2021,"1,234.5",48%`,
      `France,Coted'Ivore,2021,12,51%`,
      'USA,Türkiye,2021,..,49%',
      'USA,KSV,x,3,50%',
      'World,MEX,2021,4,',
      'United States,Mexique,2020,42000,47%',
      'Spain,Marruecos,2021,abc,46 %',
      'Spain,Marruecos,2021,abc,46 %',
    ].join('\n'),
  );
  expect(summary.plan.columns.map(({ role, unit }) => `${role} ${unit}`)).toEqual([
    'sender number',
    'receiver number',
    'year number',
    'number usd_million',
    'number percent',
  ]);
  expect(understanding.counts).toEqual({ rows: 8, kept: 4, left: 4, made: 4 });
  expect(rowsOf(table)).toEqual([
    { sender: 'FRA', receiver: 'CIV', year: 2021, amount_usd: 1_234_500_000, women_share: 48 },
    { sender: 'USA', receiver: 'TUR', year: 2021, amount_usd: null, women_share: 49 },
    { sender: 'USA', receiver: 'MEX', year: 2020, amount_usd: 42_000_000_000, women_share: 47 },
    { sender: 'ESP', receiver: 'MAR', year: 2021, amount_usd: null, women_share: 46 },
  ]);
  const told = understanding.problems.map(({ fault, text, first }) => [fault, text, ...first]);
  expect(told).toEqual([
    ['unknown_economy', `Coted'Ivore`, 3],
    ['not_year', 'x', 5],
    ['group', 'World', 6],
    ['repeated', '', 9],
    ['not_number', 'abc', 8],
  ]);
  expect(understanding.problems[0]?.nearest).toEqual(['CIV']);
  expect(problems.split('\r\n')[1]).toMatch(/^3,To,Coted'Ivore,.*Côte d’Ivoire/);
});

test('what the user says of an unknown name is believed', async () => {
  const { understanding, table } = await readGood('economy,year,n\nUtopia,2020,1\n', (plan) => ({
    ...plan,
    columns: plan.columns.map((one) => (one.place === 0 ? { ...one, role: 'economy' } : one)),
    fixes: { Utopia: 'FRA' },
  }));
  expect(understanding.counts.kept).toBe(1);
  expect(rowsOf(table)).toEqual([{ economy: 'FRA', year: 2020, n: 1 }]);
});

test('years laid out sideways become rows; the total below is left out', async () => {
  const { understanding, table } = await readGood(
    [
      'Remittances received,,,',
      'Country Name,Country Code,2010,2011 [YR2011]',
      'Morocco,MAR,1.5,',
      'Mexico,MEX,..,7',
      'Nepal,NPL,,',
      'World,WLD,4,5',
    ].join('\n'),
  );
  expect(table).toMatchObject({ shape: 'economy', years: [2010, 2011] });
  expect(understanding.counts).toEqual({ rows: 4, kept: 2, left: 2, made: 2 });
  expect(rowsOf(table)).toEqual(
    [
      { economy: 'MAR', country_name: 'Morocco', year: 2010, value: 1.5 },
      { economy: 'MEX', country_name: 'Mexico', year: 2011, value: 7 },
    ].map((row) =>
      expect.objectContaining({ economy: row.economy, year: row.year, value: row.value }),
    ),
  );
});

test('a matrix of senders down and receivers across becomes corridors, without its sums', async () => {
  const { table, summary } = await readGood(
    [
      'Matrix in US$ million;;;;;',
      'Sending (down) / receiving (across);Mexico;Inde;المغرب;Turkey;Filipinas;WORLD',
      'United States;52,5;3;0;1;2;58,5',
      'France;1;2;3;4;5;15',
      'WORLD;53,5;5;3;5;7;73,5',
    ].join('\n'),
  );
  expect(summary.plan.across).toMatchObject({
    kind: 'economy',
    role: 'receiver',
    measures: [{ unit: 'usd_million' }],
  });
  expect(summary.plan.decimal).toBe(',');
  expect(rowsOf(table)).toHaveLength(10);
  expect(rowsOf(table)[0]).toEqual({ sender: 'USA', receiver: 'MEX', value: 52_500_000 });
  expect(rowsOf(table)[7]).toEqual({ sender: 'FRA', receiver: 'MAR', value: 3_000_000 });
});

test('migrants by sex in Spanish: M beside H is a woman, origin and destination are people’s', async () => {
  const { table } = await readGood(
    'país de origen;país de destino;año;sexo;migrantes\nMéxico;Estados Unidos;2020;H;10\nMéxico;Estados Unidos;2020;M;11\n',
  );
  expect(rowsOf(table)).toEqual([
    { origin: 'MEX', destination: 'USA', year: 2020, sex: 'male', migrantes: 10 },
    { origin: 'MEX', destination: 'USA', year: 2020, sex: 'female', migrantes: 11 },
  ]);
});

test('NA is Namibia among two-letter codes and missing among names', async () => {
  const codes = await readGood('iso2,pop\nNA,12\nUS,13\nFR,14\n');
  expect(rowsOf(codes.table).map(({ economy }) => economy)).toEqual(['NAM', 'USA', 'FRA']);
  const names = await readGood('country,pop\nNA,12\nFrance,13\nPeru,14\n');
  expect(names.understanding.counts).toMatchObject({ kept: 2, left: 1 });
});

test('a file without names of columns is read by what stands in it', async () => {
  const { table } = await readGood('USA,MEX,2021,52595\nFRA,MAR,2021,7000\n');
  expect(table.columns.map(({ role }) => role)).toEqual(['sender', 'receiver', 'year', 'number']);
  expect(table.rows).toBe(2);
});

test('codes beside names of the same economies do not make a corridor', async () => {
  const { table } = await readGood('name,code,gdp (US$ billion)\nFrance,FRA,3000\nTogo,TGO,8.1\n');
  expect(table.shape).toBe('economy');
  expect(rowsOf(table)[1]).toMatchObject({ economy: 'TGO', gdp_usd: 8_100_000_000 });
});

test('the same economies and period twice are kept and told', async () => {
  const { understanding } = await readGood('economy,year,n\nFRA,2020,1\nFrance,2020,2\n');
  expect(understanding.counts.kept).toBe(2);
  const again = await readGood('economy,year,n\nFRA,2020,1\nFRA,2020,2\nFRA,2020,1\n');
  expect(again.understanding.problems.map(({ fault }) => fault)).toEqual(['repeated', 'same_key']);
});

test.each([
  ['', 'empty'],
  ['just one line', 'no_rows'],
  ['%PDF-1.7 …', 'pdf'],
  ['PK\u0003\u0004 no archive', 'broken_archive'],
  ['PAR1 no footer', 'broken_parquet'],
  [`a${',b'.repeat(10_000)}\n${'1,'.repeat(10_000)}1\n`, 'too_many_columns'],
  ['\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0000\u0001\u0002', 'binary'],
])('%.20j ends in words', async (text, fault) => {
  expect(await readAll(text)).toMatchObject({ kind: 'failed', fault });
});

test('a row without a number that can be read is told once, as left out, with what stands there', async () => {
  const { understanding } = await readGood(
    'country,usd\nFrance,12\nPeru,abc\nAtlantis,def\nTogo,\nChile,3\nKenya,4\nMali,5\n',
  );
  expect(understanding.counts).toMatchObject({ kept: 5, left: 2 });
  expect(
    understanding.problems.map(({ fault, column, text, first }) => [fault, column, text, ...first]),
  ).toEqual([
    ['no_number', 'usd', 'abc', 3],
    ['unknown_economy', 'country', 'Atlantis', 4],
  ]);
  const wide = await readGood('country,2010,2011\nFrance,1,x\nPeru,abc,def\nTogo,2,3\nChile,4,5\n');
  expect(
    wide.understanding.problems.map(({ fault, column, text, first }) => [
      fault,
      column,
      text,
      ...first,
    ]),
  ).toEqual([
    ['no_number', null, 'abc · def', 3],
    ['not_number', '2011', 'x', 2],
  ]);
});

test('rows of the same economies and period are told, however they are spelt and whatever texts they have', async () => {
  const told = async (csv: string) =>
    (await readGood(csv)).understanding.problems.map(({ fault, rows }) => [fault, rows]);
  expect(await told('economy,year,provider,fees (US$)\nMEX,2021,A,5\nMEX,2021,B,7\n')).toEqual([
    ['same_key', 1],
  ]);
  expect(await told('economy,year,fees (US$)\nMEX,2021,5\nMexico,2021,7\nNepal,2021,7\n')).toEqual([
    ['same_key', 1],
  ]);
  expect(await told('economy,sex,people\nMEX,F,5\nMEX,M,7\nMEX,women,8\n')).toEqual([
    ['same_key', 1],
  ]);
});

test('a row that differs in a column that is left out is no repetition', async () => {
  const { table, understanding } = await readGood(
    'id,economy,amount (US$)\n1,Mexico,200\n2,Mexico,200\n3,Nepal,200\n3,Nepal,200\n',
    (plan) => ({
      ...plan,
      columns: plan.columns.map((one) => (one.place === 0 ? { ...one, role: 'ignore' } : one)),
    }),
  );
  expect(table.rows).toBe(3);
  expect(understanding.problems.map(({ fault, rows }) => [fault, rows])).toEqual([
    ['repeated', 1],
    ['same_key', 1],
  ]);
});
