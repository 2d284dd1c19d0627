import { expect, test } from 'vitest';
import { sortedBy, toggled, unsorted, type GridSort } from './grid-sort.ts';

const written = (sorts: readonly GridSort[]) =>
  sorts.map(({ key, down }) => (down ? '-' : '') + key).join(',');

test('a head sorts its own way first, then the other, then not', () => {
  let sorts = toggled([{ key: 'usd', down: true }], 'cost', true, false);
  expect(written(sorts)).toBe('-cost');
  sorts = toggled(sorts, 'cost', true, false);
  expect(written(sorts)).toBe('cost');
  expect(toggled(sorts, 'cost', true, false)).toEqual([]);
  expect(written(toggled([], 'sender', false, false))).toBe('sender');
});

test('with Shift the others stay, and each keeps its place', () => {
  let sorts = toggled([{ key: 'usd', down: true }], 'sender', false, true);
  expect(written(sorts)).toBe('-usd,sender');
  sorts = toggled(sorts, 'usd', true, true);
  expect(written(sorts)).toBe('usd,sender');
  sorts = toggled(sorts, 'usd', true, true);
  expect(written(sorts)).toBe('sender');
});

test('without Shift one of several is sorted by alone, its own way', () => {
  const sorts = [
    { key: 'usd', down: false },
    { key: 'cost', down: false },
  ];
  expect(written(toggled(sorts, 'cost', true, false))).toBe('-cost');
});

test('a menu sorts either way, alone or after the others, or takes a column out', () => {
  const sorts = [{ key: 'usd', down: true }];
  expect(written(sortedBy(sorts, 'cost', false, false))).toBe('cost');
  expect(written(sortedBy(sorts, 'cost', false, true))).toBe('-usd,cost');
  expect(written(sortedBy(sorts, 'usd', false, true))).toBe('usd');
  expect(written(unsorted([...sorts, { key: 'cost', down: true }], 'usd'))).toBe('-cost');
});
