import { expect, test } from 'vitest';
import { addressIn, languageAt, languageFolder } from './language-address.ts';

const host = 'https://a.example';
const there = (language: Parameters<typeof addressIn>[0], path: string, base = '') =>
  addressIn(language, new URL(path, host), base).href.slice(host.length);

test('each language but English has a folder, told by its exact name', () => {
  expect(languageFolder('en')).toBe('');
  expect(languageFolder('ar')).toBe('ar/');
  expect(['/fr', '/fr/', '/fr/country/MEX/', '/ar/index.html'].map(languageAt)).toEqual([
    'fr',
    'fr',
    'fr',
    'ar',
  ]);
  expect(['/', '', '/en/', '/FR/', '/france/', '/country/fr/', '/own/'].map(languageAt)).toEqual(
    Array(7).fill(null),
  );
});

test('the same view in another language keeps every setting as it is written, and the part', () => {
  const view = '?with=NPL,KEN&dollars=real#money-over-time';
  expect(there('fr', `/country/MEX/${view}`)).toBe(`/fr/country/MEX/${view}`);
  expect(there('ar', `/fr/country/MEX/${view}`)).toBe(`/ar/country/MEX/${view}`);
  expect(there('es', '/')).toBe('/es/');
  expect(there('es', '/fr')).toBe('/es/');
  expect(there('fr', '/?lang=ar&year=2021')).toBe('/fr/?year=2021');
});

test('English is asked for by name', () => {
  expect(there('en', '/fr/gender/?a=1')).toBe('/gender/?a=1&lang=en');
  expect(there('en', '/gender/?lang=fr')).toBe('/gender/?lang=en');
});

test('a site under a path has its languages below that, whatever the path is called', () => {
  expect(there('fr', '/some/atlas/corridor/USA/MEX', '/some/atlas')).toBe(
    '/some/atlas/fr/corridor/USA/MEX',
  );
  expect(there('ar', '/fr/sources/', '/fr')).toBe('/fr/ar/sources/');
  expect(there('ar', '/elsewhere/', '/some/atlas')).toBe('/elsewhere/?lang=ar');
});
