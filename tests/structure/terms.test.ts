import { expect, test } from 'vitest';
import { languages } from '../../src/language/languages.ts';
import { read } from './lib/files.ts';
import { namespaces, wordsOf } from './lib/words.ts';

/** One word for one thing: what a language calls it, what that is, and what it is not called. */
interface Term {
  term: string;
  for: string;
  /** Regular expressions. */
  not: readonly string[];
}

const termsOf = (language: string) =>
  JSON.parse(read(`src/language/${language}/terms.json`)) as readonly Term[];

const wordsIn = (language: string) =>
  namespaces().flatMap((namespace) =>
    [...wordsOf(namespace, language)].map(([key, word]) => [`${namespace}: ${key}`, word] as const),
  );

test.each(languages)('every term of the list is used in %s', (language) => {
  const words = wordsIn(language).map(([, word]) => word.toLocaleLowerCase(language));
  const unused = termsOf(language).filter(
    ({ term }) => !words.some((word) => word.includes(term.toLocaleLowerCase(language))),
  );
  expect(unused.map(({ term }) => term)).toEqual([]);
});

test.each(languages)('no term has another word beside it in %s', (language) => {
  const variants = termsOf(language).flatMap(({ term, not }) =>
    not.map((variant) => [term, new RegExp(variant, 'u')] as const),
  );
  const found = wordsIn(language).flatMap(([key, word]) =>
    variants
      .filter(([, variant]) => variant.test(word))
      .map(([term]) => `${key}: "${word}" instead of "${term}"`),
  );
  expect(found).toEqual([]);
});

test.each(languages)('no variant of %s hits its own term', (language) => {
  const wrong = termsOf(language).filter(({ term, not }) =>
    not.some((variant) => new RegExp(variant, 'u').test(term)),
  );
  expect(wrong.map(({ term }) => term)).toEqual([]);
});
