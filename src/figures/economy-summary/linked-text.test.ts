import { expect, test } from 'vitest';
import { linkedText } from './linked-text.ts';

test('marks become parts that lead somewhere, the rest stays text', () => {
  expect(
    linkedText('Nepal received <money-over-time>US$10 billion</money-over-time> in 2023.'),
  ).toEqual([
    { at: 0, text: 'Nepal received ', anchor: null },
    { at: 15, text: 'US$10 billion', anchor: 'money-over-time' },
    { at: 63, text: ' in 2023.', anchor: null },
  ]);
});

test('text without marks, and with a mark alone, is whole', () => {
  expect(linkedText('No data')).toEqual([{ at: 0, text: 'No data', anchor: null }]);
  expect(linkedText('<a>5 < 6</a>')).toEqual([{ at: 0, text: '5 < 6', anchor: 'a' }]);
  expect(linkedText('')).toEqual([]);
});
