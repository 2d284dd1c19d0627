import { expect, test } from 'vitest';
import { readAll, readGood, rowsOf } from '../testing/read.ts';

const records = [
  { sender: 'USA', receiver: 'MEX', year: 2021, usd: 1.5 },
  { sender: 'FRA', receiver: 'MAR', year: 2020, usd: null },
  { sender: 'ARE', receiver: 'IND', year: 2019, usd: 1234.567 },
];
const rows = records.map((record) => ({ ...record }));

test.each([
  ['an array of records', JSON.stringify(records, null, 1)],
  ['one record a line', records.map((one) => JSON.stringify(one)).join('\r\n')],
  ['under a key', JSON.stringify({ meta: { pages: 1 }, data: { rows: records } })],
  [
    'as an interface gives them, after what describes them',
    JSON.stringify([{ page: 1, pages: 1 }, records]),
  ],
  [
    'lists with their names first',
    JSON.stringify([Object.keys(records[0]!), ...records.map((one) => Object.values(one))]),
  ],
  [
    'names and rows apart',
    JSON.stringify({
      columns: Object.keys(records[0]!),
      data: records.map((one) => Object.values(one)),
    }),
  ],
  [
    'a list for each column',
    JSON.stringify(
      Object.fromEntries(
        Object.keys(records[0]!).map((key) => [key, records.map((one) => one[key as 'year'])]),
      ),
    ),
  ],
])('%s', async (_, text) => {
  const { table } = await readGood(text, undefined, { name: 'flows.json' });
  expect(rowsOf(table)).toEqual(rows);
});

test('what stands one level deeper becomes columns, and is told', async () => {
  const { summary, table } = await readGood(
    JSON.stringify([
      { country: { id: 'NPL', name: 'Nepal' }, year: 2021, amount: 7, tags: ['a', 'b'] },
      { country: { id: 'MEX' }, year: 2021, amount: 8, tags: [], more: { deep: { er: 1 } } },
    ]),
  );
  const names = ['country.id', 'country.name', 'year', 'amount', 'tags', 'more.deep'];
  expect(summary.columns.map(({ header }) => header)).toEqual(names);
  expect(summary.report.steps).toEqual([
    { kind: 'flattened', values: { columns: 'country.id, country.name, more.deep' } },
  ]);
  expect(rowsOf(table).map((row) => [row.amount, row.tags, row.more_deep])).toEqual([
    [7, 'a; b', null],
    [8, null, '{"er":1}'],
  ]);
});

test('of several lists the longest is read, or the one that is chosen', async () => {
  const text = JSON.stringify({ few: [{ a: 'FRA', n: 1 }], flows: records });
  const longest = await readGood(text);
  expect(longest.summary.report).toMatchObject({
    parts: ['few', 'flows'],
    part: 1,
    steps: [{ kind: 'under_key', values: { key: 'flows' } }],
  });
  const chosen = await readGood(text, undefined, { settings: { part: 0 } });
  expect(chosen.summary.columns.map(({ header }) => header)).toEqual(['a', 'n']);
});

test('a plain value beside an object of the same key is kept apart from it', async () => {
  const { table } = await readGood('[{"a":{"b":1},"c":"FRA"},{"a":5,"c":"DEU"}]');
  expect(rowsOf(table).map(({ a, a_b }) => [a ?? null, a_b ?? null])).toEqual([
    [null, 1],
    [5, null],
  ]);
});

test.each([
  ['[{"a":1},\n{"a":2}\n{"a":3}]', 'broken_json', 3],
  ['{"a":1}\n{"a":2}\n{"a":', 'broken_json', 3],
  ['{"a":1', 'broken_json', 1],
])('damaged JSON tells its line: %j', async (text, fault, line) => {
  expect(await readAll(text)).toMatchObject({ kind: 'failed', fault, values: { line } });
});

test('JSON without a list of records says so', async () => {
  expect(await readAll('[1, 2, 3]')).toMatchObject({ fault: 'no_records' });
});

test('a text whose first name stands in brackets is no JSON', async () => {
  const { summary } = await readGood('[Country],year,n\nFRA,2020,1\nDEU,2020,2\n');
  expect(summary.columns.map(({ header }) => header)).toEqual(['[Country]', 'year', 'n']);
});
