import { expect, test } from 'vitest';
import { ownLookParameters } from '../domain/own-look/own-look.ts';
import type { AnyFigure, AnyFigureOnFiles } from '../figures/figure/any-figure.ts';
import { asksOwnLook } from './asks-own-look.ts';
import { embedSettings } from './embed-settings.ts';

test('the code for own looks comes for every parameter of theirs and for no other', () => {
  for (const name of Object.keys(ownLookParameters)) {
    expect(asksOwnLook(`?&economies=NPL&${name}=x`), name).toBe(true);
    expect(asksOwnLook(`?&not${name}=x&economies=${name}`), name).toBe(false);
  }
  expect(asksOwnLook('?&theme=dark&lang=fr')).toBe(false);
});

/** Names that a figure's element keeps for itself, and what a page says in its place. */
const ofElements = ['figure', 'src', 'heights', 'label', 'heading', 'class', 'id', 'style', 'slot', 'part', 'hidden', 'dir']; // prettier-ignore

test('no figure has a parameter that means another thing to all embeds', async () => {
  const kept = new Set([
    ...Object.keys(ownLookParameters),
    ...Object.keys(embedSettings),
    ...ofElements,
  ]);
  const figures = Object.values(
    import.meta.glob<AnyFigure | AnyFigureOnFiles>('../figures/*/index.ts', { import: 'default' }),
  );
  expect(figures.length).toBeGreaterThan(60);
  const clashes = await Promise.all(
    figures.map(async (load) => {
      const { id, parameters } = await load();
      return Object.keys(parameters)
        .filter((name) => kept.has(name))
        .map((name) => `${id}: ${name}`);
    }),
  );
  expect(clashes.flat()).toEqual([]);
});
