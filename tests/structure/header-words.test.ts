import { expect, test } from 'vitest';
import { languages } from '../../src/language/languages.ts';
import { places, projectFiles, read } from './lib/files.ts';

type Parts = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

const fileOf = (language: string) => `src/language/${language}/headers.json`;
const partsOf = (language: string) => JSON.parse(read(fileOf(language))) as Parts;

/** Keys of a language's file; names of economies differ from one language to the next. */
const keysOf = (language: string) =>
  Object.entries(partsOf(language)).flatMap(([part, keys]) =>
    part === 'economy' || part === 'spelling'
      ? []
      : Object.keys(keys).map((key) => `${part}.${key}`),
  );

test.each(languages)('%s says what its users write at the head of columns and in cells', (one) => {
  expect(keysOf(one)).toEqual(keysOf('en'));
  const { role, sex } = partsOf(one);
  for (const [key, words] of Object.entries({ ...role, ...sex }))
    if (key !== 'letters') expect(words.length, key).toBeGreaterThan(0);
});

test('every word is a piece of a regular expression that captures nothing', () => {
  const words = languages.flatMap((language) =>
    Object.values(partsOf(language)).flatMap((keys) => Object.values(keys).flat()),
  );
  expect(words.length).toBeGreaterThan(500);
  for (const word of words) expect(new RegExp(`${word}|`, 'u').exec('')?.length, word).toBe(1);
});

test('the code that reads users’ files holds no word of another language than English', () => {
  const code = projectFiles(/^src\/user-data\/.*(?<!\.test)\.ts$/);
  expect(code.length).toBeGreaterThan(40);
  const found = code.flatMap((file) => {
    const bare = read(file).replaceAll(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$/gm, (comment) =>
      comment.replaceAll(/[^\n]/g, ' '),
    );
    // Letters with accents and Arabic ones; `zł` is the sign of a currency.
    return places(file, bare, /\w*(?<!z)[À-ÖØ-öø-ɏ]\w*|[\u0620-\u064a]+/);
  });
  expect(found).toEqual([]);
});
