import { expect, test } from 'vitest';
import { beginOf, monthIn, monthsOfQuarter, monthsSince, newestWholeYear } from './period.ts';

test('periods of every kind begin where they begin', () => {
  expect(['2026', '2026Q1', '2026Q2', '2026-04', '2026-12'].map(beginOf)).toEqual([
    2026,
    2026,
    2026.25,
    2026.25,
    2026 + 11 / 12,
  ]);
});

test('a year is whole with its last month or quarter', () => {
  expect(['2026Q1', '2025Q4', '2024-12', '2026-05'].map(newestWholeYear)).toEqual([
    2025, 2025, 2024, 2025,
  ]);
});

test('months follow one another across years', () => {
  expect(monthsSince(monthIn(2026, 1)) - monthsSince(monthIn(2025, 12))).toBe(1);
  expect(monthsOfQuarter('2026Q4')).toEqual(['2026-10', '2026-12']);
});
