import { expect, test } from 'vitest';
import { phrasesOf } from './use-phrases.ts';

test('values are put where the words have them, and words are looked up once', () => {
  const asked: string[] = [];
  const say = phrasesOf((key) => {
    asked.push(key);
    return `${key}: {{one}} to {{other}}, {{one}}`;
  });
  expect(say('tick', { one: 'Fiji', other: '$&' })).toBe('tick: Fiji to $&, Fiji');
  expect(say('tick', { one: 'Peru', other: 3 })).toBe('tick: Peru to 3, Peru');
  expect(asked).toEqual(['tick']);
});
