import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { sentencesIn } from '../../src/build/sentences/page-sentences.ts';
import { root } from '../../src/build/root.ts';
import { directionOf } from '../../src/domain/direction.ts';
import { workTitles } from '../../src/domain/editions/known-editions.ts';
import { languageFolder, languages, type Language } from '../../src/language/index.ts';

const dist = join(root, 'dist');
const host = 'https://a.example/';
const others = languages.filter((language) => language !== 'en');

/** Pages in English, by their addresses below the site's folder; not those of embeds. */
const paths = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /(?:^|\/)index\.html$/.test(file) && !/^embed\/./.test(file.slice(0, -10)))
  .map((file) => file.slice(0, -'index.html'.length))
  .filter((path) => !others.some((language) => path.startsWith(languageFolder(language))));

const htmlOf = (path: string, language: Language) => {
  const file = join(dist, languageFolder(language), path, 'index.html');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};
const headOf = (html: string) => html.slice(0, html.indexOf('</head>'));

/** What a page says of itself to those who find or share it, its addresses whole. */
function said(head: string, at: string) {
  const find = (pattern: RegExp) => pattern.exec(head)?.[1] ?? '';
  const meta = (name: string) => find(new RegExp(`<meta property="og:${name}" content="([^"]*)"`));
  const whole = (address: string) => new URL(address, at).href;
  return {
    lang: find(/<html [^>]*\blang="(\w+)"/),
    dir: find(/<html [^>]*\bdir="(\w+)"/) || 'ltr',
    title: find(/<title>([^<]*)</),
    description: find(/<meta\s+name="description"\s+content="([^"]*)"/),
    canonical: whole(find(/<link rel="canonical" href="([^"]*)"/)),
    alternates: Object.fromEntries(
      [...head.matchAll(/hreflang="([\w-]+)" href="([^"]*)"/g)].map(([, name = '', to = '']) => [
        name,
        whole(to),
      ]),
    ),
    shared: { title: meta('title'), description: meta('description'), locale: meta('locale') },
    site: meta('site_name'),
    card: whole(meta('image')),
  };
}

test('there are pages of the navigation and of economies', () => {
  expect(paths).toEqual(expect.arrayContaining(['', 'methods/', 'sources/changes/', 'embed/']));
  expect(paths.filter((path) => path.startsWith('country/')).length).toBeGreaterThan(200);
});

test.each(languages)('no page in %s shows the place of a word instead of the word', (language) => {
  expect(paths.filter((path) => /\{\{\w/.test(htmlOf(path, language)))).toEqual([]);
});

test.each(others)(
  'each page has one in %s that says so, by its own words and address',
  (language) => {
    const wrong: object[] = [];
    for (const path of paths) {
      const there = (one: Language) => `${host}${languageFolder(one)}${path}`;
      const own = said(headOf(htmlOf(path, language)), there(language));
      const english = said(headOf(htmlOf(path, 'en')), there('en'));
      const expected = {
        ...own,
        lang: language,
        dir: directionOf(language),
        canonical: there(language),
        alternates: {
          ...Object.fromEntries(languages.map((one) => [one, there(one)])),
          'x-default': there('en'),
        },
        shared: { title: own.title, description: own.description, locale: language },
      };
      const alike = (['title', 'description', 'site', 'card'] as const).filter(
        (one) => own[one] === '' || own[one] === english[one],
      );
      const isThere = existsSync(join(dist, new URL(own.card).pathname));
      if (JSON.stringify(own) !== JSON.stringify(expected) || alike.length > 0 || !isThere)
        wrong.push({ path, own, alike, isThere });
    }
    expect(wrong).toEqual([]);
  },
);

/** All pages of the navigation, and economies of all sizes. */
const read = paths.filter((path, at) => !path.startsWith('country/') || at % 20 === 0);

test.each(others)('no sentence in English is left on a page in %s', (language) => {
  const left = read.flatMap((path) => {
    const english = new Set(sentencesIn(htmlOf(path, 'en')).map(({ text }) => text));
    const own = sentencesIn(htmlOf(path, language)).map(({ text }) => text);
    // A page as full as that in English.
    if (own.length < 0.9 * english.size) return [`${path}: only ${own.length} sentences`];
    return own.filter((text) => english.has(text)).map((text) => `${path}: ${text}`);
  });
  expect(left).toEqual([]);
});

/** What keeps its name in every language: programmes and publications, by their own titles. */
const works = ['programme', 'source'].flatMap((table) =>
  parse<{ title: string }>(readFileSync(join(root, `data/tables/${table}.csv`), 'utf8'), {
    columns: true,
  }).map(({ title }) => title),
);
const isWork = (label: string) =>
  works.some((title) => title.startsWith(label.replace(/\*$/, '').replace(/…$/, '').trim()));

/** Names of economies that a language writes as English does, as Qatar and Sri Lanka. */
function namesAlike(language: Language): ReadonlySet<string> {
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const { rows } = JSON.parse(read(`src/language/${language}/economies.json`)) as {
    rows: Readonly<Record<string, string>>;
  };
  // A row is the key of its forms, and the name.
  const own = new Set(Object.values(rows).map((row) => row.slice(row.indexOf(' ') + 1)));
  const english = parse<{ name: string }>(read('data/tables/economy.csv'), { columns: true });
  return new Set(english.map(({ name }) => name).filter((name) => own.has(name)));
}

const marks = /\s(?:aria-label|title|placeholder|alt|aria-description)="([^"]*)"/g;
const labels = (html: string) =>
  new Set([
    ...[...html.matchAll(/<(?:text|title|th|button|label|option)\b([^>]*)>([^<]+)</g)].flatMap(
      ([, attributes = '', text = '']) => (attributes.includes('lang="') ? [] : [text]),
    ),
    ...[...html.matchAll(marks)].map(([, text = '']) => text),
  ]);

test.each(others)('no label of three words in English is left on a page in %s', (language) => {
  const alike = namesAlike(language);
  const isAlike = (label: string) => label.split(' → ').every((name) => alike.has(name));
  const left = read.flatMap((path) => {
    const english = labels(htmlOf(path, 'en'));
    return [...labels(htmlOf(path, language))]
      .filter(
        (text) =>
          english.has(text) &&
          !isWork(text) &&
          !isAlike(text) &&
          (text.match(/\p{L}{2,}/gu)?.length ?? 0) >= 3,
      )
      .map((text) => `${path}: ${text}`);
  });
  expect(left).toEqual([]);
});

test.each(others)(
  'a page in %s that comes empty says in its words what can be read',
  (language) => {
    for (const file of ['corridor.html', 'factsheet.html']) {
      const html = readFileSync(join(dist, languageFolder(language), file), 'utf8');
      const [, told = '', front = ''] =
        /<noscript><p>(.*?<a href="([^"]*)">.*?)<\/p>/.exec(html) ?? [];
      expect(told).not.toMatch(/can be read/);
      const at = file === 'corridor.html' ? 'corridor/USA/MEX' : 'factsheet/MEX';
      expect(new URL(front, `${host}${languageFolder(language)}${at}`).pathname).toBe(
        `/${language}/`,
      );
    }
  },
);

/** Titles of works that a page names outside of what is marked as English, but in notes and stories. */
function unmarkedTitles(html: string): string[] {
  // Abbreviations are read letter by letter in any language.
  const titles = workTitles().filter((title) => /[a-z]/.test(title));
  const found: string[] = [];
  const open: { lang: string | undefined; free: boolean }[] = [];
  const parser = new Parser({
    onopentag: (name, { lang, class: kind = '' }) => {
      const around = open.at(-1);
      const free =
        /^(?:script|style|title|option)$/.test(name) || /figure__note|story__text/.test(kind);
      open.push({ lang: lang ?? around?.lang, free: free || around?.free === true });
    },
    onclosetag: () => void open.pop(),
    ontext: (text) => {
      const { lang, free } = open.at(-1) ?? {};
      if (lang !== 'en' && !free) found.push(...titles.filter((title) => text.includes(title)));
    },
  });
  parser.end(html);
  return found;
}

test.each(others)('titles of works stand as English in %s', (language) => {
  const unmarked = [
    '',
    'costs/',
    'flows/',
    'gender/',
    'glossary/',
    'programmes/',
    'scenarios/',
    'country/MEX/',
    'country/TON/',
    'corridor/USA/MEX/',
    'stories/pacific/',
  ]
    .filter((path) => htmlOf(path, language) !== '')
    .map((path) => [path, unmarkedTitles(htmlOf(path, language))] as const);
  expect(unmarked.length).toBeGreaterThan(8);
  expect(unmarked.filter(([, titles]) => titles.length > 0)).toEqual([]);
});
