import { expect, test } from 'vitest';
import { createMarkTerms, type MarkTerms } from './mark-terms.ts';

const english = createMarkTerms([
  ['refugee', 'refugees|refugee'],
  ['returned', 'returned refugees'],
  ['interval', '80 % interval|interval'],
  ['sdg', 'SDG 10.c'],
]);
const arabic = createMarkTerms([['remittances', 'التحويلات|تحويلات']]);

const marks = (mark: MarkTerms, text: string) =>
  mark(text, () => true).flatMap(({ text: part, term }) => (term ? [`${term}: ${part}`] : []));

test('a term is found as a whole word, its longest form first, once a text', () => {
  expect(marks(english, 'Returned refugees are refugees; a refugee camp. Refugeeship.')).toEqual([
    'returned: Returned refugees',
    'refugee: refugees',
  ]);
  expect(marks(english, 'No refugeeship, no intervals.')).toEqual([]);
});

test('spaces that do not break are spaces, and signs are themselves', () => {
  expect(marks(english, 'An 80\u00a0% interval; SDG 10.c, not SDG 10xc.')).toEqual([
    'interval: 80\u00a0% interval',
    'sdg: SDG 10.c',
  ]);
});

test('what Arabic writes on to a word is marked with it', () => {
  expect(marks(arabic, 'وبالتحويلات')).toEqual(['remittances: وبالتحويلات']);
  expect(marks(arabic, 'زادت وتحويلات أخرى')).toEqual(['remittances: وتحويلات']);
  expect(marks(arabic, 'في التحويلات')).toEqual(['remittances: التحويلات']);
});

test('nothing of a text is lost, and what is marked elsewhere is not marked', () => {
  const text = 'Refugees, an interval and refugees.';
  const parts = english(text, (term) => term !== 'interval');
  expect(parts.map((part) => part.text).join('')).toBe(text);
  expect(parts.flatMap(({ term }) => term ?? [])).toEqual(['refugee']);
});
