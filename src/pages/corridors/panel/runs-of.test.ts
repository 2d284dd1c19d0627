import { expect, test } from 'vitest';
import { runsOf } from './runs-of.ts';

test('a line breaks at a year without a value, and where years are lacking', () => {
  const years = [2016, 2017, 2018, 2021, 2022];
  expect(runsOf(years, [1, 2, 3, 4, 5])).toEqual([
    [0, 1, 2],
    [3, 4],
  ]);
  expect(runsOf(years, [1, Number.NaN, 3, 4, Number.NaN])).toEqual([[0], [2], [3]]);
  expect(runsOf([], [])).toEqual([]);
});
