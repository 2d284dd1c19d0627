import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { subjects } from './subjects.ts';

test('every publication of the data has its section of the page', () => {
  const table = readFileSync(new URL('../../../data/tables/source.csv', import.meta.url), 'utf8');
  const products = table
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[1] ?? '');
  const placed = Object.values(subjects).flat();
  expect(placed.toSorted()).toEqual([...new Set(products)].toSorted());
});
