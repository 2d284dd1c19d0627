import { parseSync, Visitor } from 'oxc-parser';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/language/languages.ts';
import { projectFiles, read } from './lib/files.ts';
import { namespaces, pluralBase, wordsOf } from './lib/words.ts';

const others = languages.filter((language) => language !== 'en');
const known = namespaces();

test('no two parts have the same namespace', () => {
  expect(known).toEqual([...new Set(known)]);
});

test('every file of words is one that English has', () => {
  const places = projectFiles(/^src\/.*\.json$/).flatMap((file) => {
    const [, language = '', inFolder] =
      /^src\/language\/([^/]+)\/(?:words|figures)\/([^/]+)\.json$/.exec(file) ?? [];
    const [, figure, brought] = /^src\/figures\/([^/]+)\/words\/([^/]+)\.json$/.exec(file) ?? [];
    const namespace = inFolder ?? figure;
    if (namespace === undefined) return [];
    const ours = languages.some((one) => one === (brought ?? language));
    return ours && known.includes(namespace) ? [] : [file];
  });
  expect(places).toEqual([]);
});

test('no catalogue has a key twice: the later one alone would be read', () => {
  const twice = projectFiles(
    /^src\/(?:language\/[^/]+|(?:figures|stories)\/[^/]+)\/words\/.*\.json$/,
  ).filter((file) => {
    const written = read(file).match(/"(?:[^"\\]|\\.)*":/g) ?? [];
    let kept = 0;
    JSON.parse(read(file), (_key, value: unknown) => {
      if (typeof value === 'object' && value !== null) kept += Object.keys(value).length;
      return value;
    });
    return written.length !== kept;
  });
  expect(twice).toEqual([]);
});

test('what an arrow leads from and to stands from right to left in Arabic where names alone are beside it', () => {
  const rightToLeft = /^[^A-Za-z]*[\u0600-\u06ff\u200f]/;
  // Names come with signs that hide from a drawing which way they run; without letters it takes the left.
  const turned = known.flatMap((namespace) =>
    [...wordsOf(namespace, 'ar')]
      .filter(([, word]) => word.includes('←'))
      .filter(([, word]) => !rightToLeft.test(word.replaceAll(/\{\{.*?\}\}/g, '')))
      .map(([key]) => `${namespace}: ${key}`),
  );
  expect(turned).toEqual([]);
});
test('what a publisher lacks is said of it by name, not of everybody', () => {
  const everybody =
    /published by nobody|\b(?:nobody|no one) (?:has )?(?:publish|collect)|personne (?:ne|n’a) (?:publi|relev)|\bnadie (?:ha )?(?:public|recog)|لا أحد (?:ينشر|يجمع)|لم (?:ينشر|يجمع) أحد/i;
  const said = languages.flatMap((language) =>
    known.flatMap((namespace) =>
      [...wordsOf(namespace, language)]
        .filter(([, word]) => everybody.test(word))
        .map(([key]) => `${language} ${namespace}: ${key}`),
    ),
  );
  expect(said).toEqual([]);
});

/**
 * Values behind an article of one thing, which are never a share that may read "less than 0.1 %": days,
 * quarters, counts, ranks, names, and shares that a sentence is only said of where they are large.
 */
const behindArticle = {
  en: /^$/,
  fr: /^(?:asked|(?:\w+_)?quarter|day|out|into)$/,
  es: /^(?:name|day|asked|(?:\w+_)?quarter|out|into|share|change|before|now|high_share|(?:march|(?:transfers_)?fall|running|sau(?:_first)?|fall_(?:from|to))_pct)$/,
  ar: /^$/,
} as const;
const article = {
  en: /\b(?:an?) {{(\w+)}}/gi,
  fr: /\b(?:le|la|du|au|un|une) {{(\w+)}}/gi,
  es: /\b(?:el|la|del|al|un|una) {{(\w+)}}/gi,
  ar: /(?:^|\s)(?:ال|بال|لل|وال)ـ?{{(?!count\b)(\w+)}}/g,
} as const;

test('no article stands before a bare share, which may be less than 0.1 %: shares bring theirs', () => {
  const bare = languages.flatMap((language) =>
    known.flatMap((namespace) =>
      [...wordsOf(namespace, language)].flatMap(([key, word]) =>
        [...word.matchAll(article[language])]
          .filter(([, name = '']) => !behindArticle[language].test(name))
          .map(([text]) => `${language} ${namespace}: ${key}: ${text}`),
      ),
    ),
  );
  expect(bare).toEqual([]);
});

test('in Spanish a share that something is said of brings its article: “el 23 % venía”', () => {
  const said = /\{\{(?:\w+_)?(?:share|pct|part)\}\} (?:se |va |es |son |había |[a-zé]+ía )/g;
  const bare = known.flatMap((namespace) =>
    [...wordsOf(namespace, 'es')].flatMap(([key, word]) =>
      [...word.matchAll(said)].map(([text]) => `${namespace}: ${key}: ${text}`),
    ),
  );
  expect(bare).toEqual([]);
});

test('in Spanish no “de” or “a” stands before what may begin with “el”: they melt into “del” and “al”', () => {
  const apart = known.flatMap((namespace) =>
    [...wordsOf(namespace, 'es')].flatMap(([key, word]) =>
      [...word.matchAll(/(?<!\p{L})(?:de|a) \{\{\w+\.the\}\}/giu)].map(
        ([text]) => `${namespace}: ${key}: ${text}`,
      ),
    ),
  );
  expect(apart).toEqual([]);
});

describe.each(known)('%s', (namespace) => {
  const english = wordsOf(namespace, 'en');

  test('has no empty English word', () => {
    const empty = [...english].filter(([, word]) => word.trim() === '').map(([key]) => key);
    expect(empty).toEqual([]);
  });

  test.each(others)('%s has only keys and values English has', (language) => {
    const there = wordsOf(namespace, language);
    const bases = new Set([...english.keys()].map(pluralBase));
    expect([...there.keys()].filter((key) => !bases.has(pluralBase(key)))).toEqual([]);
    const invented = [...there].flatMap(([key, word]) => {
      const given = [...english]
        .filter(([other]) => pluralBase(other) === pluralBase(key))
        .flatMap(([, text]) => text.match(/{{\s*\w+/g) ?? []);
      return (word.match(/{{\s*\w+/g) ?? [])
        .filter((value) => !given.includes(value))
        .map((value) => `${key}: ${value}}}`);
    });
    expect(invented).toEqual([]);
  });
});

/** The spaces that a line is not broken at: U+00A0 before a colon and "%", U+202F before the others. */
const looseInFrench = new RegExp(
  [
    String.raw`[\d}>](?!\u00a0)[\s]?%`,
    String.raw`[^\u00a0]:(?=\s|$)`,
    String.raw`[^\u202f][;?!](?=\s|$|<)`,
    String.raw`[^\u00a0]»|«(?!\u00a0)`,
  ].join('|'),
  'u',
);
test.each(known)('%s lets no French sign begin a line', (namespace) => {
  const there = wordsOf(namespace, 'fr');
  // Titles of works are written as their publisher writes them.
  const loose = [...there].filter(
    ([key, word]) => !key.endsWith('.reference') && looseInFrench.test(word),
  );
  expect(loose).toEqual([]);
});

test.each(languages)('no line of %s breaks between a number and its "%"', (language) => {
  const loose = known.flatMap((namespace) =>
    [...wordsOf(namespace, language)]
      .filter(([, word]) => /[\d}>\u2069][ \u2009]%/u.test(word))
      .map(([key]) => `${namespace}: ${key}`),
  );
  expect(loose).toEqual([]);
});

/** Labels, and rows of lists: what they say is of a name as it stands alone. */
const ofNamesAlone = /(?:^|\.)(?:point|gap|describe|language_failed|label)$/;
test.each(languages)('no sentence of %s begins with a name in the form of a list', (language) => {
  const listed = known.flatMap((namespace) =>
    [...wordsOf(namespace, language)]
      .filter(([key]) => !ofNamesAlone.test(key))
      .filter(([, word]) =>
        /^\{\{(?:economy|sender|receiver|focus|partner)(?:\.\w+)?\}\}\s?:/u.test(word),
      )
      .map(([key]) => `${namespace}: ${key}`),
  );
  expect(listed).toEqual([]);
});

test('in Arabic no year stands right before a number, which would be read with it', () => {
  const beside = known.flatMap((namespace) =>
    [...wordsOf(namespace, 'ar')]
      .filter(([, word]) =>
        /\{\{(?:year|before|last|base)\}\} <?[^>\s]*>?\{\{(?:amount|persons|total|count|share|deaths)\b/u.test(
          word,
        ),
      )
      .map(([key]) => `${namespace}: ${key}`),
  );
  expect(beside).toEqual([]);
});

test('in Arabic a noun after none, a hundred or a fraction is in the genitive', () => {
  const accusative = known.flatMap((namespace) =>
    [...wordsOf(namespace, 'ar')]
      .filter(([key]) => /_(?:zero|other)$/u.test(key))
      .filter(([, word]) =>
        /\{\{(?:count|shown|rows|number)(?:\.of)?\}\} \p{L}+ًا(?!\p{L})/u.test(word),
      )
      .map(([key]) => `${namespace}: ${key}`),
  );
  expect(accusative).toEqual([]);
});

// Amounts are made for a place behind a word: two billion is "ملياري دولار", never "مليارا دولار".
test('in Arabic no amount is what comes, is sent or is', () => {
  const subject = known.flatMap((namespace) =>
    [...wordsOf(namespace, 'ar')]
      .filter(([key]) => !key.endsWith('.cost'))
      .filter(([, word]) =>
        /(?<!\p{L})(?:هو|هي|خرج|خرج من هناك|وصل|ورد|دُفع|استُلم|أُرسل|والمسجَّل لتلك السنة|في تلك السنة) (?:<[\w-]+>)?\{\{(?:amount|sum|paid|now|recorded|usd)\}\}|وعددهم (?:<[\w-]+>)?\{\{(?:persons|abroad|hosted|between)\}\}/u.test(
          word,
        ),
      )
      .map(([key]) => `${namespace}: ${key}`),
  );
  expect(subject).toEqual([]);
});

test('the Arabic accusative is written before its alif', () => {
  const after = known.flatMap((namespace) =>
    [...wordsOf(namespace, 'ar')]
      .filter(([, word]) => word.includes('\u0627\u064b'))
      .map(([key]) => `${namespace}: ${key}`),
  );
  expect(after).toEqual([]);
});

// In Arabic "in" is no form of a name but a word before it: a form that a language lacks is the bare name.
test.each(languages)('%s asks for forms of economies that it has', (language) => {
  const { forms } = JSON.parse(read(`src/language/${language}/economies.json`)) as {
    forms: Record<string, Record<string, string>>;
  };
  const has = new Set(Object.values(forms).flatMap((one) => Object.keys(one)));
  const lacking = known.flatMap((namespace) =>
    [...wordsOf(namespace, language)].flatMap(([key, word]) =>
      [...word.matchAll(/{{\s*\w+\.(from|to|in|by|that)\s*}}/gi)]
        .filter(([, form = '']) => !has.has(form.toLowerCase()))
        .map(([form]) => `${namespace}: ${key}: ${form}`),
    ),
  );
  expect(lacking).toEqual([]);
});

test.each(others)('%s has every word that English has', (language) => {
  const missing = known.flatMap((namespace) => {
    const there = new Set([...wordsOf(namespace, language).keys()].map(pluralBase));
    const keys = new Set([...wordsOf(namespace, 'en').keys()].map(pluralBase));
    return [...keys].filter((key) => !there.has(key)).map((key) => `${namespace}: ${key}`);
  });
  expect(missing).toEqual([]);
});

test('no text a user meets is written into a component', () => {
  const texts = projectFiles(/^src\/.*\.tsx$/)
    .filter((file) => !file.endsWith('.test.tsx'))
    .flatMap((file) => {
      const found: string[] = [];
      const said = /^(?:aria-label|aria-description|aria-valuetext|alt|title|placeholder|label)$/;
      const { program } = parseSync(file, read(file));
      new Visitor({
        JSXText({ value }) {
          if (/\p{L}{2}/u.test(value)) found.push(value.trim());
        },
        JSXAttribute({ name, value }) {
          if (name.type !== 'JSXIdentifier' || !said.test(name.name)) return;
          if (value?.type === 'Literal' && /\p{L}{2}/u.test(String(value.value)))
            found.push(`${name.name}="${String(value.value)}"`);
        },
      }).visit(program);
      return found.map((text) => `${file}: ${text}`);
    });
  expect(texts).toEqual([]);
});
