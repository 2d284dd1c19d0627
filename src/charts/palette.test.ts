import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colourDistance } from '../domain/colour-distance.ts';
import { labFromHex } from '../domain/colour.ts';
import { seenWith, visions } from '../domain/colour-vision.ts';
import { rampColours, zeroColour, type Ramp, type Theme } from './palette.ts';

const tokens = readFileSync(new URL('../app/style/tokens.css', import.meta.url), 'utf8');
const themes = ['light', 'dark'] as const;
const ramps = ['amount', 'share', 'cost'] as const;

function token(name: string, theme: Theme): string | undefined {
  const found = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens);
  return found?.[theme === 'light' ? 1 : 2];
}

function both<T>(list: readonly T[]): [T, Theme][] {
  return list.flatMap((item) => themes.map((theme): [T, Theme] => [item, theme]));
}

test.each(both<Ramp>(ramps))('the %s ramp is the one of the tokens in %s', (ramp, theme) => {
  rampColours(ramp, theme).forEach((colour, place) =>
    expect(colour).toBe(token(`${ramp}-${place + 1}`, theme)),
  );
  expect(zeroColour(theme)).toBe(token('zero', theme));
});

test.each(both<Ramp>(ramps))(
  'neighbours of the %s ramp differ in %s for every eye',
  (ramp, theme) => {
    const colours = rampColours(ramp, theme);
    for (const vision of visions) {
      if (vision === 'grey' && ramp === 'share') continue;
      for (let place = 1; place < colours.length; place++) {
        const [one, other] = [colours[place - 1]!, colours[place]!];
        expect(colourDistance(seenWith(vision, one), seenWith(vision, other))).toBeGreaterThan(5);
      }
    }
  },
);

test.each(themes)('amounts step in equal lightness in %s', (theme) => {
  const light = rampColours('amount', theme).map((colour) => labFromHex(colour)[0]);
  const steps = light.slice(1).map((value, place) => Math.abs(value - light[place]!));
  expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(2.5);
});
