import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dollarsParameter, inDollars, type Dollars } from './dollars.ts';
import { readParameters, writeParameters } from './parameters.ts';

const usd = fc.double({ min: 0, max: 1e12, noNaN: true });
const deflator = fc.double({ min: 0.5, max: 10, noNaN: true });

test('dollars of the price year are the same in both', () => {
  fc.assert(
    fc.property(usd, (amount) => {
      expect(inDollars('real', amount, 1)).toBe(amount);
    }),
  );
});

test('dollars of a year stay what they are', () => {
  fc.assert(
    fc.property(usd, fc.option(deflator), (amount, factor) => {
      expect(inDollars('nominal', amount, factor)).toBe(amount);
    }),
  );
});

test('the order of a year’s amounts and the part of one in another stay', () => {
  fc.assert(
    fc.property(usd, usd, deflator, (one, other, factor) => {
      const real = (amount: number) => inDollars('real', amount, factor) ?? 0;
      expect(Math.sign(real(one) - real(other)) * Math.sign(one - other)).toBeGreaterThanOrEqual(0);
      // As far as numbers of sixteen digits carry.
      if (other > 1)
        expect(Math.abs(real(one) / real(other) - one / other)).toBeLessThanOrEqual(
          1e-12 * Math.max(1, one / other),
        );
    }),
  );
});

test('a year without prices has no amount in dollars of another', () => {
  expect(inDollars('real', 5e9, null)).toBeNull();
  expect(inDollars('real', null, 1.3)).toBeNull();
});

test.each([
  ['', 'nominal', 'missing', ''],
  ['dollars=real', 'real', 'valid', '?dollars=real'],
  ['dollars=nominal', 'nominal', 'valid', ''],
  ['dollars=2024', 'nominal', 'invalid', ''],
] as const)('%s is read as %s', (search, dollars, state, canonical) => {
  const spec = { dollars: dollarsParameter<{ dollars: Dollars }>() };
  const read = readParameters(spec, search);
  expect([read.values.dollars, read.states.dollars]).toEqual([dollars, state]);
  expect(read.problems.map(({ name }) => name)).toEqual(state === 'invalid' ? ['dollars'] : []);
  expect(writeParameters(spec, read.values)).toBe(canonical);
});
