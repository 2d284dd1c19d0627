import { scaleLinear, scaleLog } from 'd3-scale';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as light from './d3-scale.ts';

const amount = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.double({ min: -1e13, max: 1e13, noNaN: true }),
);
const positive = fc.oneof(
  fc.integer({ min: 1, max: 1000 }),
  fc.double({ min: 1e-6, max: 1e13, noNaN: true }),
);
const count = fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined });
const twoOf = <T>(one: fc.Arbitrary<T>) => fc.tuple(one, one);

test('a value lies where D3 says it lies', () => {
  fc.assert(
    fc.property(twoOf(amount), twoOf(amount), amount, count, (domain, range, value, ticks) => {
      const [theirs, ours] = [scaleLinear(domain, range), light.scaleLinear(domain, range)];
      expect(ours(value)).toBe(theirs(value));
      expect(ours.nice(ticks).domain()).toEqual(theirs.nice(ticks).domain());
      expect(ours.range([0, 1])(value)).toBe(theirs.range([0, 1])(value));
    }),
    { numRuns: 2000 },
  );
});

test('so it does by its logarithm', () => {
  fc.assert(
    fc.property(twoOf(positive), twoOf(amount), positive, (domain, range, value) => {
      const [theirs, ours] = [scaleLog(domain, range), light.scaleLog(domain, range)];
      expect(ours(value)).toBe(theirs(value));
      expect(ours.nice().domain()).toEqual(theirs.nice().domain());
      expect(ours(value)).toBe(theirs(value));
    }),
    { numRuns: 2000 },
  );
});
