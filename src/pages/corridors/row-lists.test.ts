import { expect, test } from 'vitest';
import { orderOf, ranksOf } from '../../figures/corridor-table/order.ts';
import { corridor } from '../../figures/corridor-table/testing.ts';
import { inOrder, largestOf, topByAmount, totals, yearsIn } from './row-lists.ts';

const amounts = [30, null, 10, 0, 20];
const rows = amounts.map((usd, at) => corridor({ sender: `S${at}`, usd }));
const order = orderOf(rows.length, [
  { key: ranksOf(Float64Array.from(amounts, (usd) => usd ?? Number.NaN)), down: false },
]);
const sums = (some: readonly { usd: number | null }[]) => some.map(({ usd }) => usd);

test('some rows stand in the order of all', () => {
  const some = rows.filter(({ usd }) => usd !== 10);
  expect(sums(inOrder(rows, order, some))).toEqual([0, 20, 30, null]);
  expect(sums(inOrder(rows, order, rows))).toEqual([0, 10, 20, 30, null]);
  expect(inOrder(rows, order, [])).toEqual([]);
});

test('the largest come first, the earlier of two alike before the other', () => {
  expect(sums(topByAmount(rows, 3))).toEqual([30, 20, 10]);
  expect(sums(topByAmount(rows, 9))).toEqual([30, 20, 10, 0, null]);
  expect(topByAmount(rows, 0)).toEqual([]);
  const alike = ['A', 'B', 'C'].map((sender) => corridor({ sender, usd: 5 }));
  expect(topByAmount(alike, 2).map(({ sender }) => sender)).toEqual(['A', 'B']);
});

test('the row with the largest amount is found, if any has one', () => {
  expect(largestOf(rows)?.usd).toBe(30);
  expect(largestOf(rows.filter(({ usd }) => usd === null || usd === 0))).toBeNull();
});

test('totals count what is paid along', () => {
  expect(totals(rows)).toEqual({ corridors: 5, paying: 3, usd: 60 });
});

test('figures of several years say from when to when', () => {
  const dated = [2021, null, 2019, 2020].map((cost_year) => corridor({ cost_year }));
  expect(yearsIn(dated, 'cost_year')).toEqual({ first: 2019, last: 2021 });
  expect(yearsIn(dated, 'stock_year')).toBeNull();
});
