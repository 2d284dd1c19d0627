import fc from 'fast-check';
import { expect, test } from 'vitest';
import { growthOf } from './growth.ts';

test('growth is a percentage where that says most', () => {
  expect(growthOf(3e9, 2e9)).toEqual({ way: 'more', change: 50 });
  expect(growthOf(1e9, 2e9)).toEqual({ way: 'less', change: 50 });
  expect(growthOf(2.02e9, 2e9)).toMatchObject({ way: 'same' });
});

test('from little, from nothing and by many times it is not', () => {
  expect(growthOf(570e6, 1e5)).toEqual({ way: 'from_little' });
  expect(growthOf(60e6, 10e6)).toEqual({ way: 'manyfold' });
  expect(growthOf(5e5, 1e5)).toBeNull();
  expect(growthOf(5e9, 0)).toBeNull();
  expect(growthOf(5e9, undefined)).toBeNull();
});

test('no percentage over 400 is ever told, nor one from under US$1 million', () => {
  const amount = fc.double({ min: 0, max: 1e12, noNaN: true });
  fc.assert(
    fc.property(amount, amount, (now, before) => {
      const growth = growthOf(now, before);
      if (growth === null || !('change' in growth)) return;
      expect(growth.change).toBeLessThanOrEqual(400);
      expect(before).toBeGreaterThanOrEqual(1e6);
    }),
  );
});
