import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellNumber, rounded } from './cell-number.ts';
import { expectImportError } from './testing.ts';

const place = { file: 'a.csv', row: 3 };

test('blank and missing signs are no data, zero is zero', () => {
  expect(cellNumber(null, place, 'x')).toBeNull();
  expect(cellNumber(' ', place, 'x')).toBeNull();
  expect(cellNumber('..', place, 'x', ['..'])).toBeNull();
  expect(cellNumber(0, place, 'x')).toBe(0);
  expect(cellNumber('0', place, 'x')).toBe(0);
});

test.each(['n/a', '1,000', '12 %', '0x10', 'Infinity', Number.NaN, true])('refuses %j', (cell) => {
  expectImportError(() => cellNumber(cell, place, 'cost'), {
    ...place,
    reason: /cost: expected a number/,
  });
});

test('any number written as text comes back the same', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      expect(cellNumber(String(number), place, 'x')).toBe(Number(String(number)));
    }),
  );
});

test('rounding never leaves a minus zero', () => {
  expect(rounded(-0.00000001, 6)).toBe(0);
  expect(rounded(3.8046150000001, 6)).toBe(3.804615);
});
