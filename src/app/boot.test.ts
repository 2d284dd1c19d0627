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
  { page = '', lang = 'en', pathname = '/', site = '/', hash = '', framedBy = 'http://here' } = {},
) {
  const dataset: Record<string, string> = { page, languages: ours.join(' ') };
  let gone: string | undefined;
  runInNewContext(script, {
    document: {
      documentElement: { dataset, lang },
      addEventListener: () => undefined,
      currentScript: { src: `https://a.example${site}assets/boot-1.js` },
      // Pages without a file of their own name no others.
      querySelector: () => (page === 'none' ? null : {}),
    },
    localStorage: { getItem: (key: string) => kept[key] ?? null },
    navigator: { languages },
    location: {
      search,
      pathname,
      hash,
      origin: 'http://here',
      replace: (to: string) => void (gone = to),
    },
    top: { location: { origin: framedBy } },
    URL,
    URLSearchParams,
  });
  return {
    view: dataset['view'],
    theme: dataset['theme'],
    doors: dataset['doors'],
    leaves: dataset['leaves'],
    framed: dataset['framed'],
    gone,
  };
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
    expect(first('', kept, preferred).view).toBe(english ? undefined : 'other');
  },
);

test('another view than the opening one is not preceded by it', () => {
  expect(first('?measure=paid', {}, ['en']).view).toBe('other');
});

test('the language that the address asks for comes first', () => {
  expect(first('?lang=en', { 'atlas.language': 'ar' }, ['fr']).view).toBeUndefined();
  expect(first('?lang=fr', {}, ['en']).view).toBe('other');
});

test('the page for what is not there is not shown where the script finds something', () => {
  const at = (pathname: string) => first('', {}, ['en'], { page: 'none', pathname }).view;
  expect(at('/atlas/corridor/USA/MEX')).toBe('other');
  expect(at('/country/mex')).toBe('other');
  expect(at('/nowhere')).toBeUndefined();
});

test('a page in the frame of another site is told from one that is not', () => {
  expect(first('', {}, ['en']).framed).toBeUndefined();
  expect(first('', {}, ['en'], { framedBy: 'http://there' }).framed).toBe('');
});

test('chosen colours are there before the first paint', () => {
  expect(first('', { 'atlas.theme': 'dark' }, ['en']).theme).toBe('dark');
  expect(first('', { 'atlas.theme': 'pink' }, ['en']).theme).toBeUndefined();
});

test('doors that were folded away are not there before the first paint', () => {
  expect(first('', { 'atlas.doors': 'folded' }, ['en']).doors).toBe('folded');
  expect(first('', {}, ['en']).doors).toBeUndefined();
});

test('who reads another language goes to the page in it, all settings kept', () => {
  const at = { site: '/some/atlas/', pathname: '/some/atlas/country/MEX/', hash: '#money' };
  const { gone, leaves, view } = first('?with=NPL,KEN&lang=ar&dollars=real', {}, ['en'], at);
  expect(gone).toBe('/some/atlas/ar/country/MEX/?with=NPL,KEN&dollars=real#money');
  expect([leaves, view]).toEqual(['ar', 'other']);
  expect(first('', {}, ['fr'], { pathname: '/' }).gone).toBe('/fr/');
  expect(first('', {}, ['en']).gone).toBeUndefined();
  expect(first('?lang=en', { 'atlas.language': 'ar' }, ['fr']).gone).toBeUndefined();
});

test('in the folder of a language the address has the last word', () => {
  const french = (search: string, kept: Record<string, string> = {}) =>
    first(search, kept, ['en'], { lang: 'fr', pathname: '/fr/gender/' });
  const asItCame = {
    view: undefined,
    theme: undefined,
    doors: undefined,
    leaves: undefined,
    gone: undefined,
  };
  expect(french('', { 'atlas.language': 'ar' })).toEqual(asItCame);
  expect(french('?lang=es').gone).toBeUndefined();
  expect(french('?share-edition=2020').view).toBe('other');
});

test('the page for what is not there speaks the language of the folder by its script', () => {
  const lost = { page: 'none', pathname: '/fr/nowhere' };
  expect(first('', {}, ['en'], lost)).toMatchObject({ view: 'other', gone: undefined });
  expect(first('', {}, ['fr'], { page: 'none', pathname: '/nowhere' }).gone).toBeUndefined();
});

test('a frame of a figure that there is none of is told so by the embed, with what its address asks', () => {
  const at = (pathname: string, page = 'none') =>
    first('?lang=fr', {}, ['en'], { page, pathname, site: '/atlas/' }).gone;
  expect(at('/atlas/embed/tea-leaves/')).toBe('/atlas/embed.html?lang=fr#tea-leaves/');
  expect(at('/atlas/embed/')).toBeUndefined();
  expect(at('/atlas/nowhere/')).toBeUndefined();
  expect(at('/atlas/embed/tea-leaves/', '')).not.toContain('embed.html');
});
