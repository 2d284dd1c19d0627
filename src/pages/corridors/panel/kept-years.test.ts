import { expect, test } from 'vitest';
import { yearColumns } from '../../../figures/corridor-panel/year-columns.ts';
import { keptYears, pictureOf } from './kept-years.ts';

test('of the years kept those go that were asked for longest ago', () => {
  const kept = keptYears(2);
  const columns = yearColumns([]);
  kept.keep('2020', columns);
  kept.keep('2021', columns);
  expect(kept.renew('2020')).toBe(true);
  expect(kept.renew('2019')).toBe(false);
  kept.keep('2022', columns);
  expect(['2020', '2021', '2022'].filter((one) => kept.get(one))).toEqual(['2020', '2022']);
});

test('a panel is drawn with its first year, then with every fourth', () => {
  expect([0, 1, 2, 4, 5, 8, 9].map(pictureOf)).toEqual([0, 1, 1, 1, 2, 2, 3]);
});
