import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactNumber } from './exact-number.ts';

test.each([
  ['0', 0],
  ['-12.50', -12.5],
  ['9007199254740991', 9_007_199_254_740_991],
  ['9007199254740993', '9007199254740993'],
  ['-12345678901234567000', '-12345678901234567000'],
  ['123456789012345678.25', '123456789012345678.25'],
  ['0.0000000000000001', 1e-16],
  ['4503599627370497.0000001', '4503599627370497.0000001'],
  ['12345678901234.0000', 12_345_678_901_234],
  ['1.50000000000000000000', 1.5],
])('%s is %s', (text, value) => {
  expect(exactNumber(text)).toBe(value);
});

test('no digit is lost', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), (value) => {
      expect(BigInt(exactNumber(String(value)))).toBe(value);
    }),
  );
});
