import { expect, test } from 'vitest';
import words from '../../../language/en/words/ask.json';
import type { EconomyForms } from '../../../language/index.ts';
import { phrasesOf } from '../../../language/use-phrases.ts';
import { keyOf } from '../reading/question.ts';
import { createCompletions } from './completions.ts';
import { nearBy } from './near-by.ts';

const names: Readonly<Record<string, string>> = {
  NPL: 'Nepal',
  NLD: 'the Netherlands',
  QAT: 'Qatar',
};
const forms = (code: string) =>
  new Proxy({} as EconomyForms, { get: () => names[code] ?? code }) as EconomyForms;
const phrase = phrasesOf(
  (key) =>
    key
      .split('.')
      .reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], words) as string,
);
const complete = createCompletions(Object.keys(names), phrase, forms);

test.each([
  ['who sends most to ne', 'Who sends most to Nepal?'],
  ['How much money is sent to Q', 'How much money is sent to Qatar?'],
  ['who sends most to least', 'Who sends most to least developed countries?'],
  ['dearest corridors to the pac', 'Dearest corridors to the Pacific islands'],
  ['which countries host the most wom', 'Which countries host the most women migrants?'],
])('“%s” goes on as “%s”', (typed, whole) => {
  expect(complete(typed, [], 6)).toContain(whole);
});

test('nothing is offered before there is something to go on, nor more than is wanted', () => {
  expect(complete('who', [], 6)).toEqual([]);
  expect(complete('why', [], 6)).toEqual([]);
  expect(complete('which countries', [], 3)).toHaveLength(3);
});

test('near by are questions of what is named, a letter off as well', () => {
  const of = (economies: string[], likely: string[], groups: ('africa' | 'ldc')[] = []) =>
    nearBy({ economies, likely, groups, meanings: new Set(['cost']) }).map(keyOf);
  expect(of(['NPL'], [])).toEqual([
    'partners cost NPL in most',
    'partners cost NPL out most',
    'value cost_to NPL',
  ]);
  expect(of([], ['NPL'])).toEqual(of(['NPL'], []));
  expect(of([], [], ['africa'])[0]).toBe('corridors cost region-africa in most');
  expect(of(['QAT'], ['NPL'])[0]).toBe('corridor cost QAT NPL');
});
