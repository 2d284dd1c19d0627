import { utils, write, type Range } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { readGood, rowsOf } from '../testing/read.ts';

function workbook(rows: readonly (readonly (string | number | null)[])[], merges: string[]): Blob {
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
  sheet['!merges'] = merges.map((one): Range => utils.decode_range(one));
  const book = { SheetNames: ['Data'], Sheets: { Data: sheet } };
  return new Blob([write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer]);
}

const names = async (file: Blob | string) => {
  const { summary } = await readGood(file);
  const { columns, report } = summary;
  return { names: columns.map(({ header }) => header), rows: report.names, data: report.data };
};

test('titles that are merged over groups of names stand before them', async () => {
  const file = workbook(
    [
      ['Migrants by sex, thousand', null, null, null, null],
      ['Country', 2019, null, 2020, null],
      [null, 'Male', 'Female', 'Male', 'Female'],
      ['Nepal', 10, 20, 11, 21],
      ['India', 100, 50, 110, 55],
    ],
    ['A1:E1', 'A2:A3', 'B2:C2', 'D2:E2'],
  );
  expect(await names(file)).toEqual({
    names: ['Country', '2019 · Male', '2019 · Female', '2020 · Male', '2020 · Female'],
    rows: { first: 2, count: 2 },
    data: 4,
  });
});

test('three rows of titles over years', async () => {
  const file = workbook(
    [
      ['Country', 'Received', null, null, null],
      [null, 'Cash', null, 'In kind', null],
      [null, 2019, 2020, 2019, 2020],
      ['Nepal', 10, 20, 11, 21],
    ],
    ['A1:A3', 'B1:E1', 'B2:C2', 'D2:E2'],
  );
  expect(await names(file)).toMatchObject({
    names: [
      'Country',
      'Received · Cash · 2019',
      'Received · Cash · 2020',
      'Received · In kind · 2019',
      'Received · In kind · 2020',
    ],
    rows: { first: 1, count: 3 },
  });
});

test('in a text titles are told by years that repeat under them', async () => {
  const text =
    'Area,Note,Both sexes,,Males,\n,,2015,2020,2015,2020\nNepal,,50,60,20,25\nQatar,,9,8,7,6\n';
  const wide =
    ',,Both sexes,,Males,\nArea,Note,2015,2020,2015,2020\nNepal,,50,60,20,25\nQatar,,9,8,7,6\n';
  for (const one of [text, wide])
    expect(await names(one)).toEqual({
      names: [
        'Area',
        'Note',
        'Both sexes · 2015',
        'Both sexes · 2020',
        'Males · 2015',
        'Males · 2020',
      ],
      rows: { first: 1, count: 2 },
      data: 3,
    });
});

test.each([
  ['units under every name', 'Country,Sent,Received\n,US$ million,US$ million\nNepal,1,2\n', 1],
  ['a first row of words', 'Country,Kind,\nNepal,a,a\nMexico,b,b\n', 1],
  ['one row of years', 'Country,2019,2020\nNepal,1,2\n', 1],
  ['a title above', 'Remittances by country,,\nCountry,2019,2020\nNepal,1,2\n', 1],
])('what is no row of titles is none: %s', async (_, text, count) => {
  expect((await names(text)).rows?.count).toBe(count);
});

test('remarks above the names are passed over, however many commas they have', async () => {
  const text =
    '# Source: A bank, its bulletin, 2024, table 12, page 3\n# retrieved, 2024, May, 1\nsender,receiver,year,usd\nQAT,NPL,2021,12\n';
  expect(await names(text)).toEqual({
    names: ['sender', 'receiver', 'year', 'usd'],
    rows: { first: 3, count: 1 },
    data: 4,
  });
  const hashed = '#sender,receiver,year,usd\nQAT,NPL,2021,12\nMYS,NPL,2021,13\n';
  expect((await names(hashed)).rows).toEqual({ first: 1, count: 1 });
});

test('labels that are merged downwards stand in each of their rows, amounts don’t', async () => {
  const file = workbook(
    [
      ['sender', 'receiver', 'year', 'usd'],
      ['USA', 'MEX', 2021, 10],
      [null, 'GTM', 2021, null],
      [null, 'SLV', 2021, 30],
      ['QAT', 'NPL', 2021, 40],
      [null, 'IND', 2021, 50],
    ],
    ['A2:A4', 'A5:A6', 'D2:D3'],
  );
  const { table, summary } = await readGood(file);
  expect(rowsOf(table).map((row) => [row.sender, row.receiver, row.usd])).toEqual([
    ['USA', 'MEX', 10],
    ['USA', 'GTM', null],
    ['USA', 'SLV', 30],
    ['QAT', 'NPL', 40],
    ['QAT', 'IND', 50],
  ]);
  expect(summary.report.filled).toEqual([0]);
  expect(summary.report.steps).toEqual([{ kind: 'merged_filled', values: { columns: 'sender' } }]);
  const undone = await readGood(file, undefined, { settings: { fill: { 0: false } } });
  expect(undone.understanding.counts).toMatchObject({ rows: 5, kept: 2 });
});
