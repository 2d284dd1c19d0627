import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileInMemory, type InputFile } from '../lib/input-file.ts';
import { expectImportError, fewEconomies } from '../lib/testing.ts';
import { quarterIn } from './quarter.ts';
import { readRpwCorridors, rpwCorridorsImporter } from './rpw-corridors-importer.ts';

const databankName = 'wb_databank_rpw_corridors_2011-2020.csv';
const databankHeader =
  '\uFEFFSending Countries Name,Sending Countries Code,Series Name,Series Code,Receiving Countries  Name,Receiving Countries  Code,2011Q1 [YR2011Q1],2020Q3 [YR2020Q3]\n';
const databankFoot =
  ',,,,,,,\nData from database: Remittance Prices Worldwide (Corridors),,,,,,,\nLast Updated: 12/07/2020,,,,,,,\n';
const databank = (rows: string, foot = databankFoot) =>
  fileInMemory(databankName, databankHeader + rows + foot);

const quarterName = 'rpw_corridor_quarter_mean_2016Q2-2025Q1.csv';
const quarterHeader =
  'period,source_code,source_name,destination_code,destination_name,corridor,avg_cost_pct_200usd,avg_cost_pct_500usd,avg_fx_margin_200usd,avg_fx_margin_500usd,num_providers\n';
const quarters = (rows: string) => fileInMemory(quarterName, quarterHeader + rows);

const newestName = 'rpw_corridor_mean_2025Q3.csv';
const newest = (rows: string, name = newestName) =>
  fileInMemory(
    name,
    `period,source_code,destination_code,ranked_quotes_200,avg_cost_pct_200\n${rows}`,
  );

const read = (...files: InputFile[]) => readRpwCorridors(files, fewEconomies);
const series = 'Average Total Cost to remit in corridor,ATCR.CORR';

test('the DataBank table: `..` is no data, and no count of quotes', () => {
  const rows = read(databank(`United States,USA,${series},Kosovo,KSV,..,6.1234567\n`)).tables
    .sending_cost;
  expect(rows).toEqual([
    {
      edition: 'databank-2020',
      quarter: '2020Q3',
      sender: 'USA',
      receiver: 'XKX',
      amount: 200,
      cost_pct: 6.123457,
      fx_margin_pct: null,
      quotes: null,
    },
  ]);
});

test('quarters carry both amounts, the margin and the quotes; a cost may be negative', () => {
  const imported = read(
    quarters(
      '2016_2Q,USA,United States,MEX,Mexico,USAMEX,5,3.5,1.25,1,40\n2025_1Q,USA,United States,IND,India,USAIND,-19.855,-21.5,-23.1,-23.1,2\n',
    ),
  );
  const edition = 'rpw-2025Q1';
  const mexico = { edition, quarter: '2016Q2', sender: 'USA', receiver: 'MEX', quotes: 40 };
  expect(imported.tables.sending_cost!.slice(0, 3)).toEqual([
    { ...mexico, amount: 200, cost_pct: 5, fx_margin_pct: 1.25 },
    { ...mexico, amount: 500, cost_pct: 3.5, fx_margin_pct: 1 },
    expect.objectContaining({ receiver: 'IND', cost_pct: -19.855, quotes: 2 }),
  ]);
  expect(imported.totals).toEqual([
    { source: 'wb-rpw', edition, name: 'quotes', year: 2025, value: 42, unit: 'quotes' },
  ]);
});

test('the newest round and the one after it are recognised and read', () => {
  for (const name of [newestName, 'rpw_corridor_mean_2025Q4.csv', quarterName, databankName])
    expect(rpwCorridorsImporter.recognises(fileInMemory(name, ''))).toBe(true);
  const next = read(newest('2025_4Q,USA,MEX,30,4.5\n', 'rpw_corridor_mean_2025Q4.csv'));
  expect(next.tables.sending_cost).toEqual([
    {
      edition: 'rpw-2025Q4',
      quarter: '2025Q4',
      sender: 'USA',
      receiver: 'MEX',
      amount: 200,
      cost_pct: 4.5,
      fx_margin_pct: null,
      quotes: 30,
    },
  ]);
});

describe('what is refused', () => {
  const good = `United States,USA,${series},Mexico,MEX,5,6\n`;
  test.each([
    ['an unknown sender', databank(`Atlantis,ATL,${series},Mexico,MEX,5,6\n`), 2, /"ATL"/],
    [
      'another series',
      databank('United States,USA,Speed,SPEED,Mexico,MEX,5,6\n'),
      2,
      /unknown series "SPEED"/,
    ],
    [
      'text in a number cell',
      databank(`${good}United States,USA,${series},India,IND,cheap,6\n`),
      3,
      /2011Q1: expected a number, found "cheap"/,
    ],
    ['a table cut short', databank(good, ''), undefined, /Last Updated/],
  ] as const)('%s in the DataBank table', (_, file, row, reason) => {
    expectImportError(() => read(file), { file: databankName, ...(row ? { row } : {}), reason });
  });

  test.each([
    ['an unknown receiver', '2025_3Q,USA,ATL,3,5\n', /"ATL"/],
    ['a corridor without quotes', '2025_3Q,USA,MEX,,5\n', /ranked_quotes_200: expected a count/],
    ['half a quote', '2025_3Q,USA,MEX,1.5,5\n', /ranked_quotes_200: expected a count/],
    ['another way to write quarters', 'Summer,USA,MEX,3,5\n', /expected a quarter.*"Summer"/],
    ['text in a number cell', '2025_3Q,USA,MEX,3,free\n', /avg_cost_pct_200: expected a number/],
  ] as const)('%s', (_, row, reason) => {
    expectImportError(() => read(newest(row)), { file: newestName, row: 2, reason });
  });

  test('a missing column', () => {
    const file = fileInMemory(quarterName, 'period,source_code,num_providers\n2016_2Q,USA,3\n');
    expectImportError(() => read(file), {
      file: quarterName,
      row: 1,
      reason: /"destination_code", "avg_cost_pct_200usd"/,
    });
  });
});

test('every way of writing a quarter gives the same one', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1990, max: 2099 }),
      fc.integer({ min: 1, max: 4 }),
      (year, quarter) => {
        const expected = `${year}Q${quarter}`;
        for (const text of [`${year}_${quarter}Q`, expected, `${expected} [YR${expected}]`])
          expect(quarterIn(text)).toBe(expected);
      },
    ),
  );
  for (const text of ['2016Q5', '2016', '16Q1', 'Q1 2016', '2016Q12'])
    expect(quarterIn(text)).toBeUndefined();
});
