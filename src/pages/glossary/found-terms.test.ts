import { expect, test } from 'vitest';
import { createFullLanguage, languages } from '../../language/index.ts';
import { createMarkTerms } from '../../ui/terms/mark-terms.ts';
import { markedTerms, termIds } from '../../ui/terms/terms.ts';
import { foundTerms } from './found-terms.ts';

const wordsOf = async (language: (typeof languages)[number]) => {
  const { t } = await createFullLanguage(language);
  return (key: string) => t(key, { ns: 'glossary' });
};

test.each(languages)('every term is told in %s, in a sentence or two, once', async (language) => {
  const words = await wordsOf(language);
  const all = foundTerms(words, language, '').flatMap(({ terms }) => terms);
  expect(all.map(({ id }) => id).toSorted()).toEqual(termIds.toSorted());
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  for (const { id, text, from } of all) {
    expect(text.length, id).toBeGreaterThan(40);
    expect(text.length, id).toBeLessThan(330);
    expect(text.match(/\.(?=\s|$)/g)?.length ?? 0, id).toBeLessThanOrEqual(3);
    expect(text, id).toMatch(/\.$/);
    expect(from, id).not.toMatch(/⟦|^term\./);
  }
});

test.each(languages)('in %s each marked term is found as it is written', async (language) => {
  const words = await wordsOf(language);
  const mark = createMarkTerms(
    markedTerms.map((term) => [term, words(`term.${term}.said`)] as const),
  );
  const lost = markedTerms.flatMap((term) =>
    words(`term.${term}.said`)
      .split('|')
      .filter((said) => mark(`(${said})`, () => true).every((part) => part.term !== term))
      .map((said) => `${term}: ${said}`),
  );
  expect(lost).toEqual([]);
});

test('a search finds by name and by definition, without accents', async () => {
  const english = await wordsOf('en');
  const ids = (search: string) =>
    foundTerms(english, 'en', search).flatMap(({ terms }) => terms.map(({ id }) => id));
  expect(ids('unrwa')).toEqual(['unrwa']);
  expect(ids('palestine refugees')).toEqual(['unrwa']);
  expect(ids('nonsense')).toEqual([]);
  const spanish = await wordsOf('es');
  const found = foundTerms(spanish, 'es', 'diaspora').flatMap(({ terms }) => terms);
  expect(found.map(({ name }) => name)).toContain('Diáspora');
});
