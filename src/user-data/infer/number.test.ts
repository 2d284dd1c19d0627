import fc from 'fast-check';
import { expect, test } from 'vitest';
import { currencyOfCell, readNumber, separators } from './number.ts';

test.each([
  ['1234.5', '.', 1234.5],
  ['1,234.5', '.', 1234.5],
  ['1.234,5', ',', 1234.5],
  ['1 234,5', ',', 1234.5],
  ['1\u202f234,5', ',', 1234.5],
  ['1\u00a0234', '.', 1234],
  ["1'234.5", '.', 1234.5],
  ['١٬٢٣٤٫٥', '.', 1234.5],
  ['۱۲', '.', 12],
  ['US$ 12 million', '.', 12_000_000],
  ['$1.5bn', '.', 1_500_000_000],
  ['48 %', '.', 48],
  ['(12)', '.', -12],
  ['−3', '.', -3],
  ['1e3', '.', 1000],
  ['1,23,45,678.5', '.', 12_345_678.5],
  ['12,345,678', '.', 12_345_678],
  ['1.5E+03', ',', 1500],
  ['1٬234٫5', ',', 1234.5],
  ['5 miles de millones', '.', 5_000_000_000],
  ['1,5 milliards', ',', 1_500_000_000],
  ['€10', '.', 10],
  ['5 Mio. €', ',', 5_000_000],
  ['1.000 EUR', ',', 1000],
  ['12,5', '.', null],
  ['6,25', '.', null],
  ['0,75', '.', null],
  ['0,123', '.', null],
  ['1.23', ',', null],
  ['12.34.567', ',', null],
  ['1,2345', '.', null],
  ['2019 2020', '.', null],
  ['12 5', '.', null],
  ['1.2.3', ',', null],
  ['1.2.3', '.', null],
  ['abc', '.', null],
  ['12a', '.', null],
  ['', '.', null],
] as const)('%j with decimal %j is %j', (text, decimal, value) => {
  expect(readNumber(text, decimal)).toBe(value);
});

test('any number written in a language of the atlas is read again', () => {
  const written = fc.tuple(
    fc.integer({ min: -99_999_999, max: 99_999_999 }).map((value) => value / 100),
    fc.constantFrom<[string, '.' | ',']>(['en', '.'], ['fr', ','], ['de', ','], ['ar-EG', '.']),
  );
  fc.assert(
    fc.property(written, ([value, [language, decimal]]) => {
      const text = new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
      expect(readNumber(text.replaceAll(/[\u200e\u200f\u061c]/g, ''), decimal)).toBeCloseTo(
        value,
        6,
      );
    }),
  );
});

test('a number whose last group is not of three digits is no other number by the other sign', () => {
  const decimals = fc.integer({ min: -9_999_999, max: 9_999_999 }).map((value) => value / 100);
  fc.assert(
    fc.property(
      decimals,
      fc.constantFrom<['en' | 'de', '.' | ',']>(['en', ','], ['de', '.']),
      (value, [language, other]) => {
        const format = new Intl.NumberFormat(language, { minimumFractionDigits: 2 });
        expect(readNumber(format.format(value), other)).toBeNull();
      },
    ),
  );
});

test('separators show the decimal sign, or leave it open', () => {
  expect(['1,234', '1,23', '1.234,5', '1,234,567', '0,123', '12', '1.2.3'].map(separators)).toEqual(
    ['open', ',', ',', '.', ',', 'none', null],
  );
});

test('the currency of a cell is told from its number', () => {
  const cells = [
    'US$ 5',
    '$5.20',
    '€10',
    '10 €',
    '5 000 FCFA',
    'A$7',
    'XOF 12',
    '5 M€',
    '12',
    'euro',
    'Rs. 500',
  ];
  expect(cells.map(currencyOfCell)).toEqual([
    'usd',
    'usd',
    'other',
    'other',
    'other',
    'other',
    'other',
    'other',
    null,
    null,
    'other',
  ]);
});
