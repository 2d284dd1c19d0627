import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankCorrelation } from './rank-correlation.ts';

const pairs = fc.array(fc.record({ x: fc.integer(), y: fc.integer() }), { minLength: 3 });

test('one for the same order, minus one for the reverse, null without variation', () => {
  expect(rankCorrelation([1, 2, 30].map((x) => ({ x, y: x * x })))).toBe(1);
  expect(rankCorrelation([1, 2, 30].map((x) => ({ x, y: -x })))).toBe(-1);
  expect(rankCorrelation([1, 2, 30].map((x) => ({ x, y: 5 })))).toBeNull();
  expect(rankCorrelation([])).toBeNull();
});

test('equal values share their rank', () => {
  const tied = [
    { x: 1, y: 1 },
    { x: 1, y: 2 },
    { x: 2, y: 3 },
  ];
  expect(rankCorrelation(tied)).toBeCloseTo(Math.sqrt(3) / 2, 10);
});

test('never beyond one, the same from both sides, blind to rising transformations', () => {
  fc.assert(
    fc.property(pairs, (given) => {
      const found = rankCorrelation(given);
      const turned = rankCorrelation(given.map(({ x, y }) => ({ x: y, y: x })));
      const stretched = rankCorrelation(given.map(({ x, y }) => ({ x: 2 * x + 7, y })));
      expect(Math.abs(found ?? 0)).toBeLessThanOrEqual(1);
      expect(turned === null).toBe(found === null);
      expect(stretched === null).toBe(found === null);
      expect(turned ?? 0).toBeCloseTo(found ?? 0, 9);
      expect(stretched ?? 0).toBeCloseTo(found ?? 0, 9);
    }),
  );
});
