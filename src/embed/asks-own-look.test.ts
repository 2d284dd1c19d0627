import { expect, test } from 'vitest';
import { ownLookParameters } from '../domain/own-look/own-look.ts';
import { readParameters } from '../domain/parameters.ts';
import { registry } from '../figures/figure/registry.ts';
import { asksOwnLook } from './asks-own-look.ts';

test('the code for own looks comes for every parameter of theirs and for no other', () => {
  for (const name of Object.keys(ownLookParameters)) {
    expect(asksOwnLook(`?&economies=NPL&${name}=x`), name).toBe(true);
    expect(asksOwnLook(`?&not${name}=x&economies=${name}`), name).toBe(false);
  }
  expect(asksOwnLook('?&theme=dark&lang=fr')).toBe(false);
});

test('no figure has a parameter that means another thing to all embeds', async () => {
  const ofEmbeds = Object.keys(ownLookParameters);
  const clashes = await Promise.all(
    registry.map(async (entry) => {
      const { id, parameters } = await entry
        .load(() => Promise.resolve(null))
        .catch(() => ({ id: entry.id, parameters: {} }));
      return Object.keys(readParameters(parameters as never, '').values)
        .filter((name) => ofEmbeds.includes(name))
        .map((name) => `${id}: ${name}`);
    }),
  );
  expect(clashes.flat()).toEqual([]);
});
