import { expect, test } from 'vitest';
import { isFor } from '../embed-fonts.ts';
import { plainColour } from './colour.ts';
import { leftwards, turned } from './drawn-text.ts';
import { directionOfText, heldTogether } from './text-lines.ts';
import { escaped, short, tag } from './xml.ts';

test.each([
  ['rgb(22, 33, 58)', '#16213a', 1],
  ['rgba(22, 33, 58, 0.5)', '#16213a', 0.5],
  ['rgba(0, 0, 0, 0)', '#000000', 0],
  ['color(srgb 0.5 0 1 / 0.25)', '#8000ff', 0.25],
  ['color(srgb 1.2 -0.1 0)', '#ff0000', 1],
])('%s is a colour every program knows', (colour, hex, opacity) => {
  expect(plainColour(colour)).toEqual({ hex, opacity });
});

test('texts are safe in XML, whatever is in them', () => {
  expect(escaped('a < b & "c" \u0001\ud800 ب')).toBe('a &lt; b &amp; &quot;c&quot;  ب');
  expect(tag('g', { id: 'a"b', x: undefined }, '')).toBe('<g id="a&quot;b"/>');
  expect([short(-0.001), short(1.239), short(4)]).toEqual(['0', '1.24', '4']);
});

test('a label turns by its first letter that has a direction', () => {
  expect(directionOfText('12 %')).toBeNull();
  // Dots, signs of times and quotation marks say nothing, marks that nobody sees do.
  expect(directionOfText('24 % · « × عروض')).toBe('rtl');
  expect(directionOfText('\u200f12 a')).toBe('rtl');
  expect(directionOfText('12 ب a')).toBe('rtl');
  const plain = { direction: 'ltr', unicodeBidi: 'plaintext' };
  // Programs take every text for one from the left: what stands at its left end is its start.
  expect(turned('المكسيك', { ...plain, textAnchor: 'start' })).toEqual({
    rightToLeft: true,
    anchor: 'start',
  });
  const inArabic = { direction: 'rtl', unicodeBidi: 'normal' };
  expect(turned('المكسيك', { ...inArabic, textAnchor: 'start' })).toEqual({
    rightToLeft: true,
    anchor: 'end',
  });
  expect(turned('المكسيك', { ...inArabic, textAnchor: 'middle' }).anchor).toBe('middle');
  expect(turned('Mexico', { ...plain, textAnchor: 'end' })).toEqual({
    rightToLeft: false,
    anchor: 'end',
  });
  expect(leftwards('المكسيك')).toBe('\u2067المكسيك\u2069');
});

test('a face is carried when one of its letters is there', () => {
  expect(isFor('U+0600-06FF, U+FB50-FDFF', 'US$ 12')).toBe(false);
  expect(isFor('U+0600-06FF, U+FB50-FDFF', 'US$ ب')).toBe(true);
  expect(isFor('U+131', 'ı')).toBe(true);
  expect(isFor('', 'x')).toBe(true);
});

test('a sign at the end of a line stays with the words it stood between', () => {
  const whole = 'المصدر: World Bank, Bilateral Matrix (2021)، ونص';
  const cut = whole.indexOf(' Bilateral');
  const first = { text: whole.slice(0, cut), from: 0, to: cut };
  expect(heldTogether(first, whole, 'rtl')).toBe(`${first.text}\u200e`);
  const end = whole.indexOf('،') + 1;
  const second = { text: whole.slice(cut + 1, end), from: cut + 1, to: end };
  // What follows is Arabic again: the comma turns with the line.
  expect(heldTogether(second, whole, 'rtl')).toBe(`\u200e${second.text}`);
  expect(heldTogether({ text: 'plain, text', from: 0, to: 11 }, 'plain, text', 'ltr')).toBe(
    'plain, text',
  );
});
