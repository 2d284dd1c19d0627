import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../root.ts';
import { joinedLetters, joiningLetters } from '../../exports/pdf/joined-letters.ts';

test('letters take the form of their place in the word', () => {
  // Beh alone, at the end, at the beginning and in the middle.
  expect(joinedLetters('ب')).toBe('\ufe8f');
  expect(joinedLetters('ببب')).toBe('\ufe91\ufe92\ufe90');
  // Dal joins nothing behind it.
  expect(joinedLetters('دب')).toBe('\ufea9\ufe8f');
  expect(joinedLetters('بد')).toBe('\ufe91\ufeaa');
  expect(joinedLetters('ماء')).toBe('\ufee3\ufe8e\ufe80');
  expect(joinedLetters('ي')).toBe('\ufef1');
});

test('lam and alef are one sign, and vowel marks are left out', () => {
  expect(joinedLetters('لا')).toBe('\ufefb');
  expect(joinedLetters('بلأ')).toBe('\ufe91\ufef8');
  expect(joinedLetters('المستلَمة')).toBe(joinedLetters('المستلمة'));
});

test('a form is, by Unicode, the letter it was', () => {
  const text = 'تحويلات 67.6 مليار دولار إلى الأماكن، بين الضفة وغزة';
  expect(joinedLetters(text).normalize('NFKC')).toBe(text);
  expect(joinedLetters('Mexico 3.7 %')).toBe('Mexico 3.7 %');
});

test('every letter that Arabic words are written with has its forms', () => {
  const words = ['words/domain', 'words/site', 'words/app', 'economies'].map((name) =>
    readFileSync(join(root, `src/language/ar/${name}.json`), 'utf8'),
  );
  const letters = new Set(words.join('').match(/[\u0620-\u064a\u066e-\u06d3]/g));
  letters.delete('\u0640');
  expect([...letters].filter((letter) => !joiningLetters.has(letter))).toEqual([]);
});
