import { expect, test } from 'vitest';
import { gapKey, gapsOf } from './no-data.ts';

test('the gaps of a year are those of that year alone, whatever the economy', () => {
  const gaps = new Map([
    [gapKey(2021, 'VEN'), 'matrix'],
    [gapKey(2021, 'SYR'), 'no_year'],
    [gapKey(2020, 'VEN'), 'other_years'],
  ] as const);
  expect(gapsOf(gaps, 2021)).toEqual([
    { economy: 'VEN', reason: 'matrix' },
    { economy: 'SYR', reason: 'no_year' },
  ]);
  expect(gapsOf(undefined, 2021)).toEqual([]);
});
