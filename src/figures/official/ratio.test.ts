import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ratioOf } from './ratio.ts';

test.each([
  [297.9, 9.7, { way: 'times', times: 31 }],
  [2201, 103.1, { way: 'times', times: 21 }],
  [0.33, 154, { way: 'fraction', times: 467 }],
  [50, 100, { way: 'fraction', times: 2 }],
  [100, 50, { way: 'times', times: 2 }],
  [49.98, 52.6, { way: 'same' }],
  [3, 2, { way: 'more', share: 50 }],
  [3, 4, { way: 'less', share: 25 }],
  [0, 4, null],
  [4, 0, null],
])('%d beside %d', (usd, other, said) => {
  expect(ratioOf(usd, other)).toEqual(said);
});

test('the two ways round say the same, and never less than twofold as "times"', () => {
  const amount = fc.double({ min: 1, max: 1e12, noNaN: true });
  fc.assert(
    fc.property(amount, amount, (a, b) => {
      const [there, back] = [ratioOf(a, b), ratioOf(b, a)];
      if (there && 'times' in there) {
        expect(there.times).toBeGreaterThanOrEqual(2);
        expect(back).toMatchObject({ times: there.times });
        expect(back?.way).not.toBe(there.way);
      }
    }),
  );
});
