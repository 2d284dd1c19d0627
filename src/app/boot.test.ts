import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { chooseLanguage, languages as ours } from '../language/index.ts';

const script = readFileSync(new URL('../../public/boot.js', import.meta.url), 'utf8');

/** What the script says of the page, for a user with these wishes. */
function first(
  search: string,
  kept: Record<string, string>,
  languages: readonly string[],
  { page = '', pathname = '/' } = {},
) {
  const dataset: Record<string, string> = { page, languages: ours.join(' ') };
  runInNewContext(script, {
    document: { documentElement: { dataset }, addEventListener: () => undefined },
    localStorage: { getItem: (key: string) => kept[key] ?? null },
    navigator: { languages },
    location: { search, pathname },
    URLSearchParams,
  });
  return dataset;
}

test.each([
  [null, ['en-GB']],
  [null, ['de', 'fr-CA', 'en']],
  [null, ['de']],
  [null, []],
  ['ar', ['en']],
  ['en', ['fr']],
  ['xx', ['es', 'en']],
  ['EN', ['fr']],
])(
  'kept %s, preferred %j: only readers of English get the English page',
  (remembered, preferred) => {
    const english = chooseLanguage({ search: '', remembered, preferred }) === 'en';
    const kept = remembered === null ? {} : { 'atlas.language': remembered };
    expect(first('', kept, preferred)['view']).toBe(english ? undefined : 'other');
  },
);

test('another view than the opening one is not preceded by it', () => {
  expect(first('?measure=paid', {}, ['en'])['view']).toBe('other');
});

test('the language that the address asks for comes first', () => {
  expect(first('?lang=en', { 'atlas.language': 'ar' }, ['fr'])['view']).toBeUndefined();
  expect(first('?lang=fr', {}, ['en'])['view']).toBe('other');
});

test('the page for what is not there is not shown where the script finds something', () => {
  const at = (pathname: string) => first('', {}, ['en'], { page: 'none', pathname })['view'];
  expect(at('/atlas/corridor/USA/MEX')).toBe('other');
  expect(at('/country/mex')).toBe('other');
  expect(at('/nowhere')).toBeUndefined();
});

test('chosen colours are there before the first paint', () => {
  expect(first('', { 'atlas.theme': 'dark' }, ['en'])['theme']).toBe('dark');
  expect(first('', { 'atlas.theme': 'pink' }, ['en'])['theme']).toBeUndefined();
});
