import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { chooseLanguage } from '../language/index.ts';

const script = readFileSync(new URL('../../public/first.js', import.meta.url), 'utf8');

/** What the script says of the page, for a reader with these wishes. */
function first(search: string, kept: Record<string, string>, languages: readonly string[]) {
  const dataset: Record<string, string> = {};
  runInNewContext(script, {
    document: { documentElement: { dataset } },
    localStorage: { getItem: (key: string) => kept[key] ?? null },
    navigator: { languages },
    location: { search },
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

test('chosen colours are there before the first paint', () => {
  expect(first('', { 'atlas.theme': 'dark' }, ['en'])['theme']).toBe('dark');
  expect(first('', { 'atlas.theme': 'pink' }, ['en'])['theme']).toBeUndefined();
});
