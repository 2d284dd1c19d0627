import { expect, test } from 'vitest';
import { saidTexts } from './said-texts.ts';

test('an older text that the editor said itself is not set, however late it is given', () => {
  const said = saidTexts();
  for (const text of ['', 'S', 'SE', 'SEL']) said.say(text);
  expect(said.isNew('')).toBe(false);
  // Two were drawn at once.
  expect(said.isNew('SE')).toBe(false);
  said.say('SELE');
  expect(said.isNew('SEL')).toBe(false);
  expect(said.isNew('SELE')).toBe(false);
});

test('a text from elsewhere is set, also one that was once typed', () => {
  const said = saidTexts();
  said.say('SELECT 1');
  expect(said.isNew('SELECT 1')).toBe(false);
  expect(said.isNew('FROM economy')).toBe(true);
  expect(said.isNew('SELECT 1')).toBe(true);
});

test('the same text typed twice is given back twice', () => {
  const said = saidTexts();
  for (const text of ['a', 'ab', 'a']) said.say(text);
  expect(['a', 'ab', 'a'].map(said.isNew)).toEqual([false, false, false]);
  expect(said.isNew('ab')).toBe(true);
});
