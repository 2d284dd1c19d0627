import { expect, test } from 'vitest';
import { pageFonts } from './page-fonts.ts';
import type { Face } from './woff.ts';
import { writeWords } from './write-words.ts';

/** Every letter but arrows to a side is a glyph of its own code, half as wide as it is high. */
const face: Face = {
  fileOf: () => new Uint8Array(4),
  unitsPerEm: 1000,
  ascent: 800,
  descent: -200,
  glyphOf: (code) => (code === 0x2192 || code === 0x2190 ? 0 : code),
  advanceOf: () => 500,
  outlineOf: () => '0 0 m 500 0 l',
};
const look = { size: 10, weight: 400, colour: 'rgb(0, 0, 0)', ascent: 0.8 };
const at = { left: 20, top: 0, bottom: 10 };
const lines = (text: string, width: number) =>
  writeWords([{ text, look, ...at, right: 20 + width }], pageFonts([face], [face])).split('\n');

test('a word stands on its baseline, as wide as the browser laid it', () => {
  expect(lines('ab', 15)).toContain('0 0 0 rg 150 Tz 1 0 0 -1 20 8 Tm');
});

test('an arrow, which no face has, is drawn between its letters and found as what it is', () => {
  const all = lines('a→b', 15);
  expect(all).toContain('3 Tr /F0 10 Tf <2191> Tj 0 Tr');
  // Half an em behind the letter, half an em wide.
  expect(all.join('\n')).toContain(
    'ET\nq 1 0 0 -1 20 8 cm 0 0 0 RG 0.75 w 0 j\n5.6 3.3 m 9.4 3.3 l S',
  );
  expect(lines('←', 5).join('\n')).toContain('\n4.4 3.3 m 0.6 3.3 l S');
});

test('a halo is drawn around its letters below them, as shapes: it is not found', () => {
  const halo = { colour: 'rgb(255, 255, 255)', width: 3 };
  const fonts = pageFonts([face], [face]);
  const out = writeWords([{ text: 'ab', look: { ...look, halo }, ...at, right: 30 }], fonts);
  expect(out.match(/Tj/g)).toHaveLength(1);
  expect(out).toContain('q 0.01 0 0 0.01 5 0 cm 300 w\n0 0 m 500 0 l\nS Q');
  expect(out.indexOf('S Q')).toBeLessThan(out.indexOf('Tj'));
});

test('a word in letters that no face has is written unseen and found, never as boxes', () => {
  const latin = { ...face, glyphOf: (code: number) => (code < 0x250 ? code : 0) };
  const fonts = pageFonts([latin], [latin]);
  expect(fonts.has('ab →', false)).toBe(true);
  expect(fonts.has('Непал', false)).toBe(false);
  const out = writeWords([{ text: 'Не', look, ...at, right: 40 }], fonts);
  // Signs of the space, each meaning a letter: the first keeps the space's code.
  expect(out.match(/<\w+> Tj/g)).toEqual(['<0020> Tj', '<e000> Tj']);
  expect(out).not.toContain('<0000>');
});
