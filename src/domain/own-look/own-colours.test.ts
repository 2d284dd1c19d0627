import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast } from '../colour/colour.ts';
import { colourFaults, colourStyle, hexOf, isReadable, standingOut } from './own-colours.ts';

const [light, dark] = ['#ffffff', '#0f1520'];
const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((n) => `#${n.toString(16).padStart(6, '0')}`);
const ground = fc.constantFrom(light, dark, '#fdf6e3');

test('a colour too faint for its ground is refused, and the atlas’s stays', () => {
  expect(colourFaults({ accent: '#fdfdfd', second: null }, light)).toEqual({ accent: 'faint' });
  expect(colourFaults({ accent: '#fdfdfd', second: null }, dark)).toEqual({});
  expect(colourStyle({ accent: '#fdfdfd', second: '#a8480f' }, light)).toEqual({
    '--flow': '#a8480f',
    '--flow-faint': expect.stringMatching(/^#[\da-f]{6}$/) as string,
  });
});

test('two colours that some can’t tell apart are refused, the second of them', () => {
  expect(colourFaults({ accent: '#0b7285', second: '#0b7286' }, light)).toEqual({
    second: 'alike',
  });
  // Red and green of the same lightness.
  expect(colourFaults({ accent: '#b04a3a', second: '#5d7a1f' }, light)).toEqual({
    second: 'alike',
  });
  expect(colourFaults({ accent: '#0b7285', second: '#a8480f' }, light)).toEqual({});
});

test('no colour but one that stands out becomes a style, whatever is asked for', () => {
  fc.assert(
    fc.property(colour, colour, ground, (accent, second, on) => {
      const style = colourStyle({ accent, second }, on);
      for (const name of ['--accent', '--flow'])
        if (style[name] !== undefined) expect(contrast(style[name], on)).toBeGreaterThanOrEqual(3);
      expect(Object.keys(style).join()).not.toMatch(/women|men|ink|ground/);
    }),
  );
});

test('the nearest that stands out does, and is the colour itself where that does', () => {
  fc.assert(
    fc.property(colour, ground, (one, on) => {
      const found = standingOut(one, on);
      expect(contrast(found, on)).toBeGreaterThanOrEqual(3);
      if (contrast(one, on) >= 3) expect(found).toBe(one);
    }),
  );
});

test('letters need more than marks, and a computed colour is read', () => {
  expect(isReadable('#767676', light)).toBe(true);
  expect(isReadable('#888888', light)).toBe(false);
  expect(hexOf('rgb(15, 21, 32)')).toBe(dark);
  expect(() => hexOf('rgba(0, 0, 0, 0)')).toThrow(/opaque/);
});
