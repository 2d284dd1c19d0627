import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rampColours, zeroColour } from './palette.ts';

const tokens = readFileSync(new URL('../app/style/tokens.css', import.meta.url), 'utf8');

test.each(['amount', 'share', 'cost'] as const)('the tokens hold the whole %s ramp', (ramp) => {
  const named = [...tokens.matchAll(new RegExp(`--${ramp}-\\d+(?=:)`, 'g'))].map(
    ([name]) => `var(${name})`,
  );
  expect(rampColours(ramp)).toEqual(named);
});

test('zero has a colour of its own', () => {
  expect(tokens).toContain(`${zeroColour.slice(4, -1)}:`);
});
