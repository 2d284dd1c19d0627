import { expect, test } from 'vitest';
import { createEconomyName, createFullLanguage, type Language } from '../../language/index.ts';
import { findEconomies, fold, searchEntries } from './economy-search.ts';

const economies = [
  ['TUR', 'TR', 'Türkiye'],
  ['TKM', 'TM', 'Turkmenistan'],
  ['CIV', 'CI', 'Côte d’Ivoire'],
  ['GBR', 'GB', 'United Kingdom'],
  ['UKR', 'UA', 'Ukraine'],
  ['ARE', 'AE', 'United Arab Emirates'],
  ['IND', 'IN', 'India'],
  ['IDN', 'ID', 'Indonesia'],
  ['GIN', 'GN', 'Guinea'],
  ['PNG', 'PG', 'Papua New Guinea'],
  ['MEX', 'MX', 'Mexico'],
  ['XUN', null, 'Unallocated'],
] as const;

async function found(text: string, language: Language = 'en'): Promise<string[]> {
  const rows = economies.map(([economy, iso2, name]) => ({ economy, iso2, name }));
  const { t } = await createFullLanguage(language);
  const names = {
    own: createEconomyName(t, language, rows),
    english: createEconomyName((await createFullLanguage('en')).t, 'en', rows),
  };
  return findEconomies(searchEntries(rows, names, language), text).map(({ economy }) => economy);
}

test.each([
  ['Turkey', 'TUR'],
  ['türkiye', 'TUR'],
  ['TURKIYE', 'TUR'],
  ['Cote d’Ivoire', 'CIV'],
  ["cote d'ivoire", 'CIV'],
  ['ivory', 'CIV'],
  ['uk', 'GBR'],
  ['UAE', 'ARE'],
  ['ind', 'IND'],
  ['mx', 'MEX'],
  ['new guinea', 'PNG'],
  ['guinea', 'GIN'],
  ['unalloc', 'XUN'],
])('“%s” finds %s first', async (text, economy) => {
  expect((await found(text))[0]).toBe(economy);
});

test('the user’s own language and English are both searched', async () => {
  expect((await found('Royaume', 'fr'))[0]).toBe('GBR');
  expect((await found('United K', 'fr'))[0]).toBe('GBR');
  expect((await found('الامارات', 'ar'))[0]).toBe('ARE');
  expect((await found('إمارات', 'ar'))[0]).toBe('ARE');
});

test.each([
  ['es', 'Turquía', 'TUR'],
  ['fr', 'Turquie', 'TUR'],
  ['ar', 'بريطانيا', 'GBR'],
  ['es', 'Costa de Marfil', 'CIV'],
  ['es', 'la India', 'IND'],
  ['fr', 'l’Inde', 'IND'],
  ['en', 'the United Kingdom', 'GBR'],
] as const)('in %s it is found as people call it: %s', async (language, text, economy) => {
  expect((await found(text, language))[0]).toBe(economy);
});

test('an empty text lists all by name, nonsense none', async () => {
  expect((await found('')).slice(0, 3)).toEqual(['CIV', 'GIN', 'IND']);
  expect(await found('qqq')).toEqual([]);
});

test('folding', () => {
  expect(fold('Saint-Barthélemy & Co.')).toBe('saint barthelemy co');
});
