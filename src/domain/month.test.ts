import { expect, test } from 'vitest';
import { monthIn } from './month.ts';

test.each([
  ['en', 'May 2026', 'May'],
  ['fr', 'mai 2026', 'mai'],
  ['es', 'mayo de 2026', 'mayo'],
  ['ar', 'مايو 2026', 'مايو'],
])('a month is said in %s with its year, and alone', (language, whole, name) => {
  const month = monthIn(`${language}-u-nu-latn`);
  expect([month('2026-05'), month('2026-05', 'name')]).toEqual([whole, name]);
});

test('what is no month stays', () => {
  expect(['2026-13', '2026Q1', ''].map((text) => monthIn('en')(text))).toEqual([
    '2026-13',
    '2026Q1',
    '',
  ]);
});
