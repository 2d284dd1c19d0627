import { expect, test } from 'vitest';
import { piecesOf } from './word-pieces.ts';

/** A word whose letters stand at the places given, each one px wide. */
const word = (text: string, places: readonly number[]) => ({
  text,
  left: Math.min(...places),
  right: Math.max(...places) + 1,
  top: 0,
  bottom: 1,
  letters: [...text].map((letter, at) => ({
    text: letter,
    left: places[at] ?? 0,
    right: (places[at] ?? 0) + 1,
  })),
});
const told = (...given: Parameters<typeof word>) =>
  piecesOf(word(...given)).map(({ text, left, leftwards }) => [text, left, leftwards]);

test('a word of one way stays whole', () => {
  expect(told('US$11.3', [0, 1, 2, 3, 4, 5, 6])).toEqual([['US$11.3', 0, false]]);
  expect(told('مال', [2, 1, 0])).toEqual([['مال', 0, true]]);
});

test('a number before an Arabic comma keeps its digits in their order', () => {
  expect(told('2024،', [1, 2, 3, 4, 0])).toEqual([
    ['2024', 1, false],
    ['،', 0, false],
  ]);
  expect(told('2014.', [1, 2, 3, 4, 0])).toEqual([
    ['2014', 1, false],
    ['.', 0, false],
  ]);
  expect(told('11.3،', [1, 2, 3, 4, 0])).toEqual([
    ['11.3', 1, false],
    ['،', 0, false],
  ]);
});

test('a bracket is seen turned where the text runs from right to left', () => {
  expect(told('(21', [2, 0, 1])).toEqual([
    [')', 2, false],
    ['21', 0, false],
  ]);
  expect(told('%)', [1, 0])).toEqual([
    ['%', 1, false],
    ['(', 0, false],
  ]);
  expect(told('(هنا)', [4, 3, 2, 1, 0])).toEqual([
    [')', 4, false],
    ['هنا', 1, true],
    ['(', 0, false],
  ]);
  expect(told('(CC', [0, 1, 2])).toEqual([['(CC', 0, false]]);
});

test('a sign that is not seen takes no room in a word', () => {
  const [piece] = piecesOf(word('\u2068World', [40, 1, 2, 3, 4, 5]));
  expect(piece).toEqual({ text: 'World', left: 1, right: 6, leftwards: false });
});
