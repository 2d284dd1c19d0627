import { readdirSync, readFileSync } from 'node:fs';
import { createInstance } from 'i18next';
import { expect, test } from 'vitest';
import type { Catalogue, Words } from '../../language/catalogue.ts';
import { formsOf } from '../../language/economy-forms.ts';
import { languages } from '../../language/index.ts';
import { translator, type Options } from './translator.ts';

function keysOf(words: Words, before = ''): string[] {
  return Object.entries(words).flatMap(([key, word]) =>
    typeof word === 'string' ? [`${before}${key}`] : keysOf(word, `${before}${key}.`),
  );
}

test.each(languages)('every text is said in %s as i18next says it', async (language) => {
  const mine = new RegExp(`language/${language}/(words|figures)/|words/${language}\\.json$`);
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => mine.test(file.replaceAll('\\', '/')))
    .map((file) => {
      const [, figure, part = ''] =
        /(?:figures\/([^/]+)\/words\/[^/]+|([^/]+))\.json$/.exec(file.replaceAll('\\', '/')) ?? [];
      return [figure ?? part, JSON.parse(readFileSync(`src/${file}`, 'utf8')) as Words] as const;
    });
  const words: Catalogue = {
    ...Object.fromEntries(files),
    trial: {
      some: '{{economy.of}} {{economy}}',
      some_f: '{{ economy.The }}',
      some_f_one: '{{count}} {{economy.the}}',
      some_f_other: '{{count}} {{economy.the}} other',
    },
  };
  const instance = createInstance();
  await instance.init({
    lng: language,
    resources: { [language]: words },
    fallbackLng: false,
    defaultNS: 'figures',
    showSupportNotice: false,
    interpolation: { escapeValue: false },
  });
  const shim = translator(language, words, 'figures');
  const forms = formsOf('', 'A $&', () => '', 'en');
  const said = { ...forms, f: 'A $&' };
  const named = JSON.stringify(words).matchAll(/\{\{(\w+)\.\w+\}\}/g);
  const values: Record<string, unknown> = {
    year: '2021',
    amount: 'US$1',
    economy: said,
    ...Object.fromEntries([...named].map(([, name = '']) => [name, said])),
  };
  const asked: Options[] = [
    { replace: values },
    ...[0, 1, 2, 3, 7, 11, 100, 1_000_000].map((count) => ({
      count,
      replace: { ...values, count },
    })),
    ...['m', 'f', 'p'].map((context) => ({ context, replace: values })),
    { context: 'f', count: 2, replace: { ...values, count: 2 } },
    { count: 3, ordinal: true, skipInterpolation: true },
  ];
  const keys = Object.entries(words).flatMap(([namespace, entries]) =>
    keysOf(entries).map(
      (key) =>
        `${namespace}:${key.replace(/(?:_[mfp])?(_ordinal)?(?:_(zero|one|two|few|many|other))?$/, '')}`,
    ),
  );
  expect(keys.length).toBeGreaterThan(1000);
  const missing = `domain:nowhere`;
  const different = [...new Set(keys), 'rows', missing].flatMap((key) =>
    asked.flatMap((options) => {
      const [theirs, ours] = [instance.t(key, { ...options }), shim(key, options)];
      return theirs === ours ? [] : [`${key}: ${theirs} | ${ours}`];
    }),
  );
  expect(different).toEqual([]);
});
