import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ranking } from './ranking.ts';

test('ties share the better rank and leave a gap', () => {
  expect(ranking([3, 9, 5, 5], (x) => x).map(({ rank }) => rank)).toEqual([1, 2, 2, 4]);
});

test('a rank is one more than the number of larger values', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (values) => {
      for (const { value, rank } of ranking(values, (x) => x))
        expect(rank).toBe(1 + values.filter((other) => other > value).length);
    }),
  );
});
