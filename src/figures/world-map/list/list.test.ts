import { expect, test } from 'vitest';
import { measures } from '../../../domain/measure.ts';
import { flowTable } from '../flows/flow-table.ts';
import { economyRows, partnerRows } from './list.ts';
import { flow, rows2021, modelOf } from '../test-data/world.ts';

const table = flowTable(rows2021, true);
const anyone = () => true;

test('economies rank over all of them, also when a filter hides some', () => {
  const { rows, of } = modelOf('?income=LM,UM').economies;
  expect(rows.map(({ economy, rank }) => [economy, rank])).toEqual([
    ['IND', 1],
    ['MEX', 2],
    ['NPL', 3],
  ]);
  expect(of).toBe(5);
});

test('shares are of the published world total', () => {
  expect(modelOf('').economies.rows[0]?.share).toBeCloseTo(80 / 200);
});

test('zero is ranked, no data is not listed', () => {
  const rows = modelOf('').economies.rows;
  expect(rows.find((row) => row.economy === 'ARE')?.value).toBe(0);
  expect(rows.some((row) => row.economy === 'SYR')).toBe(false);
});

test('thin values come last and have no rank', () => {
  const { rows, of } = economyRows(
    new Map([
      ['FRA', { value: 45, status: 'thin' }],
      ['ITA', { value: 6, status: 'published' }],
    ]),
    null,
    anyone,
  );
  expect(rows.map(({ economy, rank }) => [economy, rank])).toEqual([
    ['ITA', 1],
    ['FRA', null],
  ]);
  expect(of).toBe(1);
});

test('where some values are negative, none is a share of the whole', () => {
  const cells = (usa: number) =>
    new Map([
      ['FRA', { value: 45, status: 'published' as const }],
      ['USA', { value: usa, status: 'published' as const }],
    ]);
  const shares = (usa: number, total: number) =>
    economyRows(cells(usa), total, anyone).rows.map(({ share }) => share);
  expect(shares(5, 50)).toEqual([0.9, 0.1]);
  expect(shares(-5, 40)).toEqual([null, null]);
  expect(shares(-50, -5)).toEqual([null, null]);
  const mixed = flowTable([flow('IND', 'NPL', 10), flow('USA', 'NPL', -2)], true);
  expect(
    partnerRows(mixed, measures.received, 'NPL', 'in', anyone).rows.map(({ share }) => share),
  ).toEqual([null, null]);
});

test('partners are listed with their share of all that the focus receives', () => {
  const { rows, of } = partnerRows(table, measures.received, 'NPL', 'in', anyone);
  expect(rows.map(({ economy, rank, share }) => [economy, rank, share])).toEqual([
    ['IND', 1, 0.5],
    ['ARE', 2, 0.25],
    ['USA', 2, 0.25],
  ]);
  expect(of).toBe(3);
});

test('with both directions each way has its own ranks', () => {
  const { rows } = partnerRows(table, measures.received, 'MEX', 'both', anyone);
  expect(rows.map(({ economy, way, rank }) => [economy, way, rank])).toEqual([
    ['USA', 'in', 1],
    ['USA', 'out', 1],
  ]);
});

test("under a women's share partners carry the share and the persons", () => {
  const stock = flowTable(
    [
      flow('BGD', 'SAU', 2_000_000, { female: 158_000 }),
      flow('IDN', 'SAU', 500_000, { female: 300_000 }),
      flow('YEM', 'SAU', 100, {}),
    ],
    true,
  );
  const { rows } = partnerRows(stock, measures.hosted_women, 'SAU', 'in', anyone);
  expect(rows.map(({ economy, value, persons }) => [economy, value, persons])).toEqual([
    ['BGD', 7.9, 2_000_000],
    ['IDN', 60, 500_000],
    ['YEM', null, 100],
  ]);
});

test('costs have no shares, and thin corridors no rank', () => {
  const prices = flowTable(
    [flow('FRA', 'DZA', 45, { quotes: 1, status: 'thin' }), flow('ITA', 'DZA', 7, { quotes: 12 })],
    true,
  );
  const { rows } = partnerRows(prices, measures.cost_to, 'DZA', 'in', anyone);
  expect(rows.map(({ economy, share, rank, quotes }) => [economy, share, rank, quotes])).toEqual([
    ['ITA', null, 1, 12],
    ['FRA', null, null, 1],
  ]);
});
