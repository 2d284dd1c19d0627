import { expect, test } from 'vitest';
import { runsOf } from './docx-runs.ts';

test('a line of one direction is one run, without signs that isolate', () => {
  expect(
    runsOf('\u062a\u0644\u0642\u062a \u2068\u0646\u064a\u0628\u0627\u0644\u2069 5', true),
  ).toEqual([
    { text: '\u062a\u0644\u0642\u062a \u0646\u064a\u0628\u0627\u0644 5', rightToLeft: true },
  ]);
  expect(runsOf('Nepal received 5 [1, 2]', false)).toEqual([
    { text: 'Nepal received 5 [1, 2]', rightToLeft: false },
  ]);
  expect(runsOf('', true)).toEqual([{ text: '', rightToLeft: true }]);
});

test('what is written the other way is a run of its own, and so are numbers of sources', () => {
  expect(runsOf('\u0645\u0646 \u2068World Bank\u2069\u060c 2024 [3, 12]', true)).toEqual([
    { text: '\u0645\u0646 ', rightToLeft: true },
    { text: 'World Bank', rightToLeft: false },
    { text: '\u060c 2024 ', rightToLeft: true },
    { text: '[3, 12]', rightToLeft: false },
  ]);
});
