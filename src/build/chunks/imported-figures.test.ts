import { expect, test } from 'vitest';
import { importedFigures } from './imported-figures.ts';

test('the figures of a page are those that its files import, each once', () => {
  const found = importedFigures('src/pages/country');
  expect(found).toEqual(expect.arrayContaining(['src/figures/crises', 'src/figures/speech']));
  expect(found).not.toContain('src/figures/figure');
  expect(new Set(found).size).toBe(found.length);
  expect(found.length).toBeGreaterThan(20);
});
