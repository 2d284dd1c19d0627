import { expect, test } from 'vitest';
import { knownEditions } from '../../../src/domain/editions/known-editions.ts';
import { editionIn } from '../../../src/domain/edition.ts';
import { editionLabel } from './edition-label.ts';

test.each([
  ['rpw-2025Q3', '2025Q3'],
  ['to 2026-05', 'May 2026'],
  ['to 2026Q1', '2026Q1'],
  ['to 2024', '2024'],
  ['fiscal years 1989–2026', '1989–2026'],
  ['as stored in 2026', '2026'],
  ['version 5, 1:50m and 1:110m', '5, 1:50m / 1:110m'],
  [
    '2019, as in International Migrant Stock 2020, table 2',
    '2019 / International Migrant Stock 2020',
  ],
  ['May 2013', 'May 2013'],
])('%s is told as %s', (edition, label) => {
  expect(editionLabel(edition)).toBe(label);
});

test('no edition of the atlas has an English word in another language', () => {
  const inArabic = knownEditions.map(({ label }) =>
    editionIn('ar-u-nu-latn')(label).replace('International Migrant Stock', ''),
  );
  expect(inArabic.length).toBeGreaterThan(40);
  expect(inArabic.filter((label) => /[A-Za-z]{2}/.test(label))).toEqual([]);
});
