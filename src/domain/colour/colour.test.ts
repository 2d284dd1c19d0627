import { expect, test } from 'vitest';
import { colourDistance } from './colour-distance.ts';
import { seenWith } from './colour-vision.ts';
import { contrast, gamma, hexFromRgb, labFromHex, linear, rgbFromHex } from './colour.ts';

test('colours are read and written', () => {
  expect(hexFromRgb(gamma(linear(rgbFromHex('#4b2e83'))))).toBe('#4b2e83');
  expect(() => rgbFromHex('red')).toThrow('Not a colour of the form #rrggbb: red');
});

test('contrast as WCAG defines it', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('L*a*b* of the primaries', () => {
  const [l, a, b] = labFromHex('#ff0000');
  expect([l, a, b].map((part) => Math.round(part * 10) / 10)).toEqual([53.2, 80.1, 67.2]);
});

test('distances agree with other implementations of CIEDE2000', () => {
  expect(colourDistance('#4b2e83', '#4b2e83')).toBe(0);
  expect(colourDistance('#000000', '#ffffff')).toBeCloseTo(100, 1);
  expect(colourDistance('#ff0000', '#00ff00')).toBeCloseTo(86.6, 1);
  expect(colourDistance('#ff0000', '#0000ff')).toBeCloseTo(52.9, 1);
});

test('grey keeps lightness and drops the rest; red and green meet for deutan vision', () => {
  const [red, green, blue] = rgbFromHex(seenWith('grey', '#4b2e83'));
  expect(red).toBe(green);
  expect(green).toBe(blue);
  expect(colourDistance('#c05050', '#808030')).toBeGreaterThan(25);
  const seen = colourDistance(seenWith('deutan', '#c05050'), seenWith('deutan', '#808030'));
  expect(seen).toBeLessThan(15);
});
