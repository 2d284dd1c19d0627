import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measureIds, measures } from './measure.ts';

test('every measure is described under its own id', () => {
  expect(Object.keys(measures)).toEqual([...measureIds]);
  for (const id of measureIds) expect(measures[id].id).toBe(id);
});

test('a diverging scale has a centre', () => {
  for (const measure of Object.values(measures))
    expect(measure.centre !== undefined).toBe(measure.scale === 'diverging');
});

test('every measure has a name and a term, and nothing else has', () => {
  const file = new URL('../language/en/words/domain.json', import.meta.url);
  const words = JSON.parse(readFileSync(file, 'utf8')) as Record<'measure' | 'term', object>;
  expect(Object.keys(words.measure)).toEqual([...measureIds]);
  expect(Object.keys(words.term)).toEqual([...measureIds]);
});
