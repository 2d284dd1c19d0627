import { expect, test } from 'vitest';
import { landingValue, stretches } from './range-values.ts';

const years = [2010, 2011, 2014, 2017, 2018, 2021];

test('a pull lands on figures, going on the way it pulls', () => {
  expect(landingValue(years, 2010, 2011)).toBe(2011);
  expect(landingValue(years, 2018, 2019)).toBe(2021);
  expect(landingValue(years, 2021, 2020)).toBe(2018);
  expect(landingValue(years, 2021, 2024)).toBe(2021);
  expect(landingValue(years, 2010, 1990)).toBe(2010);
});

test('gaps are runs of their own', () => {
  expect(stretches([2010, 2011, 2014], 2010, 2015)).toEqual([
    { from: 2010, to: 2011, available: true },
    { from: 2012, to: 2013, available: false },
    { from: 2014, to: 2014, available: true },
    { from: 2015, to: 2015, available: false },
  ]);
});
