import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeArcs, encodeArcs } from './encoded-arcs.ts';

test('writes numbers as the encoded polyline format does', () => {
  // The example of the format's description: 38.5 N 120.2 W, and the steps to the next two points.
  const arc = [
    [3850000, -12020000],
    [220000, -75000],
    [255200, -550300],
  ];
  expect(encodeArcs([arc])).toBe('_p~iF~ps|U_ulLnnqC_mqNvxq`@');
});

test('reads back every arc that it writes', () => {
  const step = fc.tuple(
    fc.integer({ min: -100_000, max: 100_000 }),
    fc.integer({ min: -9, max: 9 }),
  );
  const arcs = fc.array(fc.array(step, { minLength: 1, maxLength: 9 }), { minLength: 1 });
  fc.assert(
    fc.property(arcs, (some) => {
      expect(decodeArcs(encodeArcs(some))).toEqual(some);
    }),
  );
});
