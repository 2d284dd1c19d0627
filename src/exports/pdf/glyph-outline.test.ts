import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { readFace } from './woff.ts';

const { resolve } = createRequire(import.meta.url);
const face = readFace(
  new Uint8Array(
    readFileSync(resolve('@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff')),
  ),
);
const outline = (letter: string) => face.outlineOf(face.glyphOf(letter.codePointAt(0) ?? 0));
const numbers = (operators: string) => (operators.match(/-?[\d.]+/g) ?? []).map(Number);

test('a letter of straight lines is what it looks like', () => {
  const lines = outline('l').split('\n');
  expect(lines[0]).toMatch(/ m$/);
  expect(lines.at(-1)).toBe('h');
  expect(
    outline('-')
      .split('\n')
      .map((line) => line.slice(-1)),
  ).toEqual(['m', 'l', 'l', 'l', 'l', 'h']);
});

test('a ring has two contours, a letter with its accent those of both', () => {
  const contours = (letter: string) =>
    outline(letter)
      .split('\n')
      .filter((line) => line === 'h').length;
  expect([contours('o'), contours('i'), contours('é') - contours('e')]).toEqual([2, 2, 1]);
});

test('every letter lies within what a line of text has', () => {
  for (let code = 0x21; code < 0x180; code += 1) {
    const glyph = face.glyphOf(code);
    if (glyph === 0) continue;
    const all = numbers(face.outlineOf(glyph));
    expect(Math.min(...all, 0), String.fromCodePoint(code)).toBeGreaterThanOrEqual(-600);
    expect(Math.max(...all, 0), String.fromCodePoint(code)).toBeLessThanOrEqual(1400);
  }
  expect(outline(' ')).toBe('');
});
