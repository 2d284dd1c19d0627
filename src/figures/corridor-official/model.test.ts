import { expect, test } from 'vitest';
import type { FlowRow, MatrixRow } from '../corridor-amount/rows.ts';
import { officialModel } from './model.ts';
import type { ReportedRow } from './rows.ts';
import { officialTable } from './table.ts';
import { officialEmpty, officialFinding, officialOpening } from './text.ts';

const reported = (over: Partial<ReportedRow>): ReportedRow => ({
  year: 2021,
  sender: 'ECU',
  receiver: 'MEX',
  partner_group: null,
  reporter: 'MEX',
  source: 'banxico',
  definition: 'transfers',
  usd: 298e6,
  newest: 2021,
  ...over,
});
const matrix = (over: Partial<MatrixRow> = {}): MatrixRow => ({
  year: 2021,
  source: 'knomad-brm',
  edition: 'December 2022',
  as_sender: true,
  as_receiver: true,
  paid: 1e9,
  received: 1e9,
  deflator: 1,
  ...over,
});
const flow = (over: Partial<FlowRow>): FlowRow => ({
  year: 2021,
  receiver: 'MEX',
  usd: 9.7e6,
  low: null,
  high: null,
  deflator: 1,
  status: 'published',
  ...over,
});
const model = (
  official: readonly ReportedRow[],
  sent: readonly FlowRow[] = [],
  [sender, receiver]: readonly [string, string] = ['ECU', 'MEX'],
) =>
  officialModel(
    { sender, receiver },
    {
      ofSender: official.filter(({ reporter }) => reporter === receiver),
      ofReceiver: official.filter(({ reporter }) => reporter === sender),
      sent,
      matricesOfSender: [matrix()],
      matricesOfReceiver: [matrix()],
    },
  );
const ids = (messages: readonly { id: string }[]) =>
  messages.map(({ id }) => id.replace('corridor-official:', ''));

test('the bank’s figure comes first, then the matrix and how the two stand', () => {
  const said = officialFinding(model([reported({})], [flow({})]));
  expect(ids(said)).toEqual(['finding.amount', 'matrix.amount', 'official:ratio.matrix.times']);
  expect(said[0]?.values).toMatchObject({ amount: { value: 298e6 }, year: { value: 2021 } });
  expect(said[1]?.values).toMatchObject({ other: { value: 9.7e6 } });
  expect(said[2]?.values).toEqual({ times: { kind: 'count', value: 31 } });
});

test('an estimate is of its own year, with its range where it has one', () => {
  const of2024 = reported({ year: 2024, usd: 107e6, newest: 2024 });
  const estimate = flow({ year: 2024, usd: 9e6, low: 5e6, high: 20e6, status: 'modelled' });
  const said = officialFinding(model([reported({ newest: 2024 }), of2024], [flow({}), estimate]));
  expect(ids(said)).toEqual([
    'finding.amount',
    'matrix.amount',
    'official:ratio.matrix.times',
    'modelled.range',
    'official:ratio.modelled.times',
  ]);
  expect(said[3]?.values).toMatchObject({
    at: { value: 2024 },
    amount: { value: 107e6 },
    low: { value: 5e6 },
    high: { value: 20e6 },
  });
  const up = flow({ year: 2024, usd: 9e6, low: 0, high: 20e6, status: 'modelled' });
  expect(ids(officialFinding(model([of2024], [up])))).toContain('modelled.up');
  const point = flow({ year: 2024, usd: 9e6, status: 'modelled' });
  expect(ids(officialFinding(model([of2024], [point])))).toContain('modelled.point');
});

test('zero, a blank and nothing at all are told apart', () => {
  const zero = officialFinding(model([reported({})]));
  expect(ids(zero)).toEqual(['finding.amount', 'matrix.zero']);
  const nothing = model([reported({ usd: 0 })], [flow({})]);
  expect(officialEmpty(nothing)?.id).toBe('corridor-official:empty.zero');
  const stopped = model(
    [reported({ usd: 5 }), reported({ year: 2022, usd: 0, newest: 2022 })],
    [flow({})],
  );
  expect(ids(officialFinding(stopped))).toEqual([
    'finding.zero',
    'matrix.amount',
    'official:ratio.matrix.fraction',
  ]);
  expect(officialEmpty(model([]))?.id).toBe('corridor-official:empty.unnamed');
  expect(officialOpening(model([]))).toBeNull();
});

test('a corridor that newer lists do not name says which year is the last', () => {
  expect(ids(officialFinding(model([reported({ newest: 2024 })])))[0]).toBe('finding.amount_last');
});

test('a group’s figure is told as the group’s, never drawn as the corridor’s', () => {
  const eu = reported({
    sender: null,
    receiver: 'PAK',
    reporter: 'PAK',
    source: 'sbp',
    partner_group: 'eu',
  });
  const of = model([eu, { ...eu, year: 2024, usd: 4e9 }], [], ['DEU', 'PAK']);
  expect(of.reports).toEqual([]);
  expect(officialEmpty(of)).toMatchObject({
    id: 'corridor-official:empty.eu',
    values: { amount: { value: 4e9 }, year: { value: 2024 } },
  });
  expect(officialOpening(of)).toEqual(officialEmpty(of));
});

test('both ends report: the receiver’s bank first, the other beside it', () => {
  const both = model(
    [
      reported({ sender: 'MEX', receiver: 'ARM', reporter: 'MEX', usd: 7 }),
      reported({ sender: 'MEX', receiver: 'ARM', reporter: 'ARM', source: 'cba', usd: 9 }),
    ],
    [],
    ['MEX', 'ARM'],
  );
  expect(both.reports.map(({ reporter }) => reporter)).toEqual(['ARM', 'MEX']);
  expect(ids(officialFinding(both)).slice(0, 2)).toEqual(['finding.amount', 'other.amount']);
});

test('land and sea are parts beside the whole, and the table has the ratio of each year', () => {
  const cash = reported({ receiver: 'PHL', reporter: 'PHL', source: 'bsp', definition: 'cash' });
  const of = model(
    [
      { ...cash, usd: 100 },
      { ...cash, definition: 'cash_land', usd: 60 },
      { ...cash, definition: 'cash_sea', usd: 40 },
    ],
    [flow({ receiver: 'PHL', usd: 50 })],
    ['SGP', 'PHL'],
  );
  expect(of.reports[0]?.years).toHaveLength(1);
  const { columns, rows } = officialTable(of);
  expect(ids(columns)).toContain('column.sea');
  expect(rows[0]?.map((cell) => (cell && 'value' in cell ? cell.value : null))).toEqual([
    2021,
    { id: 'official:bank.bsp' },
    100,
    60,
    40,
    50,
    2,
    null,
    null,
  ]);
});
