import { expect, test } from 'vitest';
import { index } from '../testing/known.ts';
import { plainName } from './column-names.ts';
import { roleOfHeader } from './header-words.ts';
import { changes } from './nearest.ts';
import { readDate, readQuarter, readYear } from './period.ts';

test.each([
  ['MEX', 'MEX'],
  ['mx', 'MEX'],
  ['484', 'MEX'],
  ['Mexique', 'MEX'],
  ['المكسيك', 'MEX'],
  ["Cote d'Ivoire", 'CIV'],
  ['Côte d’Ivoire', 'CIV'],
  ['Turkey', 'TUR'],
  ['Türkiye', 'TUR'],
  ['KSV', 'XKX'],
  ['XKX', 'XKX'],
  ['CHI', 'XCX'],
  ['Congo, Dem. Rep.', 'COD'],
  ['Corée du Sud', 'KOR'],
  ['Korea, Rep.', 'KOR'],
  ['Egypt, Arab Rep.', 'EGY'],
  ['The Gambia', 'GMB'],
  ['Estados Unidos', 'USA'],
  ['الولايات المتحدة', 'USA'],
  ['West Bank and Gaza', 'PSE'],
])('%s is %s', (text, economy) => {
  expect(index.find(text)).toMatchObject({ kind: 'economy', economy });
});

test.each([
  ['World', 'group'],
  ['Sub-Saharan Africa', 'group'],
  ['WLD', 'group'],
  ['Åland Islands', 'part'],
  ['Utopia', 'unknown'],
  ['', 'unknown'],
  ['constructor', 'unknown'],
])('%s is %s', (text, kind) => {
  expect(index.find(text).kind).toBe(kind);
});

test('every economy is found by its codes and by its name in four languages', () => {
  const lost: string[] = [];
  for (const language of ['en', 'fr', 'es', 'ar'])
    for (const [iso2, economy] of [
      ['SN', 'SEN'],
      ['PH', 'PHL'],
      ['CD', 'COD'],
      ['XK', 'XKX'],
      ['VA', 'VAT'],
    ]) {
      const name = new Intl.DisplayNames(language, { type: 'region' }).of(iso2!)!;
      const found = index.find(name);
      if (found.kind !== 'economy' || found.economy !== economy) lost.push(`${language} ${name}`);
    }
  expect(lost).toEqual([]);
});

test('no economy answers to the name of another: Curaçao is not the Netherlands Antilles', () => {
  for (const text of ['Curaçao', 'Curacao', 'CUW', 'CW'])
    expect(index.find(text)).toMatchObject({ kind: 'economy', economy: 'CUW' });
  for (const text of ['Netherlands Antilles', 'ANT', 'AN'])
    expect(index.find(text)).toMatchObject({ kind: 'economy', economy: 'ANT' });
});

test.each([
  ["Coted'Ivore", 'CIV'],
  ['Phillipines', 'PHL'],
  ['Kazakstan', 'KAZ'],
  ['Untied States', 'USA'],
  ['Maroco', 'MAR'],
])('nearest to %s is %s', (text, economy) => {
  expect(index.nearest(text)[0]).toBe(economy);
});

test('changes count each letter changed, left out, added or swapped', () => {
  expect([changes('abc', 'abc', 3), changes('abc', 'acb', 3), changes('abc', 'xbcd', 3)]).toEqual([
    0, 1, 2,
  ]);
  expect(changes('abcdef', 'uvwxyz', 2)).toBe(3);
});

test('years, quarters and days', () => {
  expect(
    ['2021', '2021.0', '2023e', '2010 [YR2010]', '٢٠٢١', '21', '52595', '3021'].map(readYear),
  ).toEqual([2021, 2021, 2023, 2010, 2021, null, null, null]);
  expect(
    ['2021Q3', 'Q3 2021', '2021-T3', '3T 2021', '2011Q1 [YR2011Q1]', '2021Q5'].map(readQuarter),
  ).toEqual(['2021Q3', '2021Q3', '2021Q3', '2021Q3', '2011Q1', null]);
  expect(readDate('31/12/2021')).toBe('2021-12-31');
  expect(readDate('12/31/2021', 'month')).toBe('2021-12-31');
  expect(readDate('2021-02-30')).toBeNull();
});

test.each([
  ['Sending country', 'sender'],
  ['receiver_iso3', 'receiver'],
  ['countryOfOrigin', 'origin'],
  ['Pays de destination', 'destination'],
  ['البلد', 'economy'],
  ['Année', 'year'],
  ['Género', 'sex'],
])('%s speaks of the %s', (header, role) => {
  expect(roleOfHeader(header)?.role).toBe(role);
});

test('names for SQL are plain, short and different', () => {
  const used = new Set<string>();
  for (const text of [
    'Montant (US$)',
    'Montant US$',
    '2021',
    'select',
    'المبلغ',
    '',
    "'; DROP TABLE x; --",
  ]) {
    const name = plainName(text, used, 'column');
    expect(name).toMatch(/^[a-z][a-z0-9_]{0,44}$/);
    expect(used.has(name)).toBe(false);
    used.add(name);
  }
});
