import { expect, test } from 'vitest';
import { askedFor, questionHref, textHref } from './ask-href.ts';
import { asked, keyOf, questionOf } from './question.ts';

test.each([
  asked('value', 'received', ['MEX'], { year: 2012 }),
  asked('trend', 'hosted_women', ['SAU'], { since: 2000 }),
  asked('trend', 'paid', ['SAU'], { since: 2000, until: 2010 }),
  asked('compare', 'received', ['NPL', 'BGD']),
  asked('ranking', 'received_gdp', [], { order: 'least', count: 5, among: 'LM', above: 2.5 }),
  asked('corridor', 'cost', ['FRA', 'SEN']),
  asked('partners', 'cost', ['FRA'], { side: 'out', carries: 1e8, below: 7 }),
])('a question is what its address says', (question) => {
  expect(questionOf(keyOf(question))).toEqual(question);
  expect(askedFor(questionHref(question).replace('/ask', '')).question).toEqual(question);
});

test.each([
  '',
  'value',
  'value received',
  'value received MEX NPL',
  'value remittance MEX',
  'partners cost FRA',
  'corridor cost FRA FRA',
  'ranking received most 0',
  'value received MEX ; drop',
])('“%s” is no question', (key) => {
  expect(questionOf(key)).toBeNull();
});

test('a text is cut where no question is longer', () => {
  expect(textHref('a b')).toBe('/ask?q=a%20b');
  expect(askedFor(`?q=${'x'.repeat(500)}`).text).toHaveLength(200);
});
