import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { chooseLanguage } from '../../language/languages.ts';
import { firstScript, firstScriptOfAll } from './first-script.ts';

interface Place {
  dataset?: Record<string, string>;
  pathname?: string;
  search?: string;
  preferred?: readonly string[];
  source?: string;
}

/** What the script asks for, below the site. */
function asked(place: Place): string[] {
  const links: { rel: string; as: string; crossOrigin: string; href: string }[] = [];
  const { dataset = {}, pathname = '/', search = '', preferred = [] } = place;
  const { source = firstScript('assets/words-0').source } = place;
  const idle = () => undefined;
  const context = {
    document: {
      documentElement: { dataset },
      currentScript: { src: 'https://a.test/b/assets/first.js' },
      createElement: () => ({}),
      head: { append: (link: (typeof links)[number]) => links.push(link) },
      addEventListener: idle,
    },
    location: { pathname, search, hash: '' },
    navigator: { languages: preferred },
    addEventListener: idle,
    setTimeout: idle,
    URL,
    URLSearchParams,
    decodeURIComponent,
    encodeURIComponent,
  };
  runInNewContext(source, context);
  const fetched = links.filter(({ rel }) => rel === 'preload');
  for (const { as, crossOrigin } of fetched)
    expect({ as, crossOrigin }).toEqual({ as: 'fetch', crossOrigin: 'anonymous' });
  return links.map(({ href }) => href.replace('https://a.test/b/', ''));
}

const partners = { figure: 'top-partners', asks: 'places.json|year|of/{economies}.json' };
const words = 'assets/words-0/top-partners.en.json';
const places = 'data/page/places.json';

describe('the words and answers of an address', () => {
  test.each([
    ['?economies=NPL', [words, 'data/page/of/NPL.json', places]],
    ['?economies=NPL,IND', [words, 'data/page/of/NPL.json', 'data/page/of/IND.json', places]],
    ['?economies=NPL&theme=dark', [words, 'data/page/of/NPL.json', places]],
    // The program says what is wrong with these, or knows more of them.
    ['', [words, places]],
    ['?economies=npl,../x,%', [words, places]],
    ['?economies=NPL&year=2015', [words, places]],
    ['?economies=NPL&frozen=01234567', []],
  ])('%s', (search, files) => {
    expect(asked({ dataset: partners, search })).toEqual(files);
  });

  test('are those of its path before those of its query string', () => {
    const dataset = { ...partners, settings: 'economies=NPL&lang=fr' };
    const all = asked({ dataset, search: '?economies=IND&lang=es' });
    expect(all).toEqual([words.replace('.en.', '.fr.'), 'data/page/of/NPL.json', places]);
  });

  test('are of both ends of a corridor, and of a group', () => {
    const of = (asks: string, search: string) =>
      asked({ dataset: { figure: 'top-partners', asks }, search }).slice(1);
    expect(of('||{receiver}-{sender}.json', '?sender=SAU&receiver=BGD')).toEqual([
      'data/page/BGD-SAU.json',
    ]);
    expect(of('||{receiver}-{sender}.json', '?sender=SAU')).toEqual([]);
    expect(of('||{group}.json', '?group=region-africa')).toEqual(['data/page/region-africa.json']);
  });

  test('are not asked for where there is no figure', () => {
    expect(asked({ dataset: { embed: '' } })).toEqual([]);
  });

  test('in the page that stands in for an embed, are of the figure in its address, and so are scripts', () => {
    const { asks } = partners;
    const figures = [{ id: 'top-partners', asks, scripts: ['assets/core.js', 'assets/own.js'] }];
    const { source } = firstScriptOfAll('assets/words-0', figures);
    const of = (pathname: string) => asked({ dataset: { embed: '' }, pathname, source });
    expect(of('/b/embed/top-partners/NPL/ar/')).toEqual([
      words.replace('.en.', '.ar.'),
      'assets/core.js',
      'assets/own.js',
      'data/page/of/NPL.json',
      places,
    ]);
    expect(of('/b/embed/toString/')).toEqual([words.replace('top-partners', 'none')]);
  });
});

test.each([
  ['', []],
  ['', ['de', 'pt-BR']],
  ['', ['de', 'fr-CA', 'es']],
  ['?lang=ar', ['es']],
  ['?lang=AR-eg', ['es']],
  ['?lang=xx', ['es']],
  ['?lang=', ['fr']],
])('its language is what the program chooses: "%s" for %j', (search, preferred) => {
  const language = chooseLanguage({ search, remembered: null, preferred });
  const [file] = asked({ dataset: { figure: 'x', asks: '' }, search, preferred });
  expect(file).toBe(`assets/words-0/x.${language}.json`);
});
