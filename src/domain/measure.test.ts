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
