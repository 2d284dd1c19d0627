import { expect, test } from 'vitest';
import { createFullLanguage } from './create-language.ts';
import { formatOf } from './say.ts';

const format = formatOf((await createFullLanguage('ar')).t, 'ar');
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');
const dollars = (value: number) => spaced(format.amount(value, 'usd', { as: 'said' }));

test('whole millions and billions take one, two and few as their noun does', () => {
  expect([1e6, 2e6, 3e6, 10e6, 11e6, 100e6, 103e6].map(dollars)).toEqual([
    'مليون دولار',
    'مليوني دولار',
    '3 ملايين دولار',
    '10 ملايين دولار',
    '11 مليون دولار',
    '100 مليون دولار',
    '103 ملايين دولار',
  ]);
  expect([1e9, 2e9, 3e9, 10e9, 11e9, 2e12].map(dollars)).toEqual([
    'مليار دولار',
    'ملياري دولار',
    '3 مليارات دولار',
    '10 مليارات دولار',
    '11 مليار دولار',
    'ترليوني دولار',
  ]);
});

test('what is no whole number of them takes the singular', () => {
  expect([1.02e6, 2.14e6, 9.87e6, 1.05e9, 2.5e9, 52.6e9].map(dollars)).toEqual([
    '1.02 مليون دولار',
    '2.14 مليون دولار',
    '9.87 مليون دولار',
    '1.05 مليار دولار',
    '2.5 مليار دولار',
    '52.6 مليار دولار',
  ]);
});

test('rounded to three digits, 1.999 billion is two', () => {
  expect([1.9999e9, 1.996e9, 2.004e9].map(dollars)).toEqual([
    'ملياري دولار',
    'ملياري دولار',
    'ملياري دولار',
  ]);
});

test('people are counted whole where no noun follows, and before their noun', () => {
  const people = [1e6, 2e6, 3e6, 2.5e6, 11e6, 99e6, 100e6, 22.1e6, 42];
  expect(people.map((value) => spaced(format.count(value)))).toEqual([
    'مليون',
    'مليونين',
    '3 ملايين',
    '2.5 مليون',
    '11 مليونًا',
    '99 مليونًا',
    '100 مليون',
    '22.1 مليون',
    '42',
  ]);
  expect([1e6, 2e6, 3e6, 11e6, 450].map((value) => spaced(format.counted(value)))).toEqual([
    'مليون',
    'مليوني',
    '3 ملايين',
    '11 مليون',
    '450',
  ]);
});

test('axes and labels keep figures', () => {
  expect(format.amount(2e9, 'usd', { as: 'short' })).toBe('2\u00a0مليار دولار');
  expect(format.amount(2e9, 'usd', { as: 'full' })).toBe('2,000,000,000 دولار');
});

test('quarters have their names', () => {
  expect(['2025Q1', '2025Q2', '2025Q3', '2025Q4'].map((value) => format.quarter(value))).toEqual([
    'الربع الأول من عام 2025',
    'الربع الثاني من عام 2025',
    'الربع الثالث من عام 2025',
    'الربع الرابع من عام 2025',
  ]);
});
