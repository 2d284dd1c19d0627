import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breaksBelow, classBreaks, classOf, costBreaks } from './class-breaks.ts';

const values = fc.array(
  fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1e12, noNaN: true })),
  { maxLength: 200 },
);

test.each(['quantile', 'log', 'diverging', 'cost'] as const)(
  '%s breaks ascend strictly and are no more than the colours allow',
  (kind) => {
    fc.assert(
      fc.property(values, (given) => {
        const breaks = classBreaks(kind, given, 7);
        expect(breaks.length).toBeLessThanOrEqual(6);
        for (let place = 1; place < breaks.length; place++)
          expect(breaks[place]).toBeGreaterThan(breaks[place - 1] ?? NaN);
      }),
    );
  },
);

test('quantiles share out the values about evenly', () => {
  const even = Array.from({ length: 600 }, (_, place) => place + 1);
  const breaks = classBreaks('quantile', even, 6);
  expect(breaks).toEqual([100, 200, 300, 400, 500]);
});

test('a log scale steps by powers of ten', () => {
  const wide = Array.from({ length: 100 }, (_, place) => 10 ** (place / 12));
  expect(classBreaks('log', wide, 6)).toEqual([1e4, 1e5, 1e6, 1e7, 1e8]);
});

test('a log scale of values closer together steps by triples too', () => {
  const narrow = Array.from({ length: 100 }, (_, place) => 2000 * 10 ** (place / 30));
  expect(classBreaks('log', narrow, 7)).toEqual([1e4, 3e4, 1e5, 3e5, 1e6, 3e6]);
});

test('a diverging scale is symmetric about its centre', () => {
  const breaks = classBreaks('diverging', [48, 52, 46, 44, 40, 55, 30, 8, 61], 7, 50);
  expect(breaks).toHaveLength(6);
  for (let step = 0; step < 3; step++)
    expect(50 - (breaks[step] ?? 0)).toBe((breaks[5 - step] ?? 0) - 50);
});

test('cost keeps the marks of the goals', () => {
  expect(classBreaks('cost', [1, 2, 90], 6)).toBe(costBreaks);
  expect(costBreaks.slice(0, 2)).toEqual([3, 5]);
});

test('a value on a break belongs to the class above', () => {
  expect([2.9, 3, 4.9, 5, 100].map((value) => classOf(costBreaks, value))).toEqual([0, 1, 1, 2, 5]);
});

test('zeros and gaps do not move the breaks of amounts', () => {
  const even = Array.from({ length: 60 }, (_, place) => place + 1);
  expect(classBreaks('quantile', [...even, 0, 0, 0, NaN], 6)).toEqual(
    classBreaks('quantile', even, 6),
  );
});

test('breaks below the largest leave it in the highest class and the least in the lowest', () => {
  const values = fc.array(fc.double({ min: 1, max: 1e12, noNaN: true }), {
    minLength: 1,
    maxLength: 200,
  });
  fc.assert(
    fc.property(values, (all) => {
      const breaks = breaksBelow(all, 7);
      expect(breaks.length).toBeLessThan(7);
      expect(breaks).toEqual(breaks.toSorted((a, b) => a - b));
      expect(classOf(breaks, Math.max(...all))).toBe(breaks.length);
      expect(classOf(breaks, Math.min(...all))).toBe(0);
    }),
  );
  expect(breaksBelow([52e9, 2e9, 6e8, 4e6], 7)).toEqual([1e8, 3e8, 1e9, 3e9, 1e10, 3e10]);
  expect(breaksBelow([9, 6, 5], 7)).toEqual([7]);
  expect(breaksBelow([0, NaN], 7)).toEqual([]);
});

test('no class of counts lies below the least of them', () => {
  const deaths = Array.from({ length: 200 }, (_, place) => 1 + place ** 2);
  const breaks = classBreaks('log', deaths, 7);
  expect(breaks[0]).toBeGreaterThan(1);
  expect(breaks.length).toBeGreaterThan(2);
});
