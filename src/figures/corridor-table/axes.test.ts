import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axes, barOf, barsOf, brushIds, noBar } from './axes.ts';

test.each(brushIds)('the bars of many values of %s are those of each', (id) => {
  const axis = axes[id];
  const edge = fc.constantFrom(...axis.edges, ...axis.stops);
  const value = fc.oneof(edge, fc.double({ min: -5, max: 2e11 }), fc.constant(Number.NaN));
  fc.assert(
    fc.property(fc.array(value), (values) => {
      const typed = Float64Array.from(values);
      expect([...barsOf(axis, typed)]).toEqual(values.map((one) => barOf(axis, one)));
    }),
  );
  expect([...barsOf(axis, Float64Array.of(Number.NaN))]).toEqual([noBar]);
});
