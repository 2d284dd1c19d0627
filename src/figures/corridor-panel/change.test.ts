import { expect, test } from 'vitest';
import { brokenBetween, changeOf } from './change.ts';

test('a change is told as the atlas tells growth: not from nothing, little, by many times, over a break', () => {
  expect(changeOf(3e9, 2e9, false)).toEqual({ usd: 1e9, percent: 50, why: null });
  expect(changeOf(2e9, 2e9, false)).toEqual({ usd: 0, percent: 0, why: null });
  expect(changeOf(5e9, 0, false)).toEqual({ usd: 5e9, percent: null, why: 'from_nothing' });
  expect(changeOf(0, 0, false)).toEqual({ usd: 0, percent: null, why: 'little' });
  expect(changeOf(5e5, 2e5, false)).toEqual({ usd: 3e5, percent: null, why: 'little' });
  expect(changeOf(5e8, 2e5, false)).toMatchObject({ percent: null, why: 'from_little' });
  expect(changeOf(6e9, 1e9, false)).toMatchObject({ percent: null, why: 'manyfold' });
  expect(changeOf(null, 1e9, false)).toEqual({ usd: null, percent: null, why: 'missing' });
  expect(changeOf(1e9, null, true)).toMatchObject({ why: 'missing' });
  expect(changeOf(3e9, 2e9, true)).toEqual({ usd: null, percent: null, why: 'break' });
});

test('a series breaks between two years, whichever of them is compared with the other', () => {
  const breaks = [
    { economy: 'ETH', year: 2024, at_end: false },
    { economy: 'NGA', year: 2015, at_end: false },
    { economy: 'PRT', year: 2020, at_end: true },
  ];
  expect([...brokenBetween(breaks, 2015, 2024)]).toEqual(['ETH']);
  expect([...brokenBetween(breaks, 2024, 2014)]).toEqual(['ETH', 'NGA']);
  expect([...brokenBetween(breaks, 2016, 2023)]).toEqual([]);
  // Two publishers far apart bar a change that ends there, and no longer one.
  expect([...brokenBetween(breaks, 2016, 2020)]).toEqual(['PRT']);
  expect([...brokenBetween(breaks, 2020, 2016)]).toEqual(['PRT']);
});
