import { expect, test } from 'vitest';
import { received, value } from '../test-data/world.ts';
import { workingSet } from './working-set.ts';
import { missingSince, nearestYear, neighbours, yearEntries } from './years.ts';

const flowsOf = (year: number, series = 'wb-brm') => ({
  series,
  year,
  corridors: 1,
  ranked: 1,
  total: 1,
});
const entries = yearEntries(workingSet(received), [flowsOf(2018), flowsOf(2021)]);

test('every year of the span is there, gaps too', () => {
  const gappy = yearEntries(workingSet([value(1990, 'A', 1), value(1995, 'A', 1)]), []);
  expect(gappy.map((entry) => entry.colours)).toEqual([true, false, false, false, false, true]);
});

test('years whose corridors are modelled are told', () => {
  const mixed = [flowsOf(2018), flowsOf(2020, 'modelled')];
  const told = yearEntries(workingSet(received), mixed).filter((entry) => entry.modelled);
  expect(told.map((entry) => entry.year)).toEqual([2020]);
});

test('years without corridors are told', () => {
  expect(entries.filter((entry) => !entry.flows).map((entry) => entry.year)).toEqual([
    2019, 2020, 2022,
  ]);
});

test('a year that misses much of the one before is incomplete, and says who is missing', () => {
  const incomplete = missingSince(workingSet(received), 2022);
  expect(incomplete?.missing).toEqual(['IND', 'USA', 'ARE']);
  expect(incomplete?.share).toBeCloseTo(88 / 149);
  expect(missingSince(workingSet(received), 2021)).toBeNull();
});

test('the years beside a gap', () => {
  expect(neighbours([2010, 2018, 2021], 2019)).toEqual({ before: 2018, after: 2021 });
  expect(neighbours([2010], 2019)).toEqual({ before: 2010, after: undefined });
  expect(nearestYear([2010, 2020], 2015)).toBe(2010);
  expect(nearestYear([], 2015)).toBeUndefined();
});
