import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isStale, quarterAt, timeOf } from './cost-evidence.ts';

test('a quarter survives being a number', () => {
  const quarters = fc.tuple(fc.integer({ min: 1990, max: 2100 }), fc.integer({ min: 1, max: 4 }));
  fc.assert(
    fc.property(quarters, ([year, part]) => {
      expect(quarterAt(timeOf(`${year}Q${part}`))).toBe(`${year}Q${part}`);
    }),
  );
});

test('prices are stale when they are more than a year older than the newest', () => {
  expect(isStale('2024Q3', '2025Q3')).toBe(false);
  expect(isStale('2024Q2', '2025Q3')).toBe(true);
});
