import { expect, test } from 'vitest';
import { places, projectFiles, read } from './lib/files.ts';

/** Adds up ends of intervals: their sum is no interval of the sum. */
const added = /\b(?:sum|avg|median)\(\s*(?:\w+\.)?(?:lower|upper|low|high)\b/i;
const addedInCode = /\+=?\s*\(?(?:\w+\.)*(?:lower|upper)\b(?!Case|Place)/;

test('no question adds up the ends of intervals', () => {
  expect(added.test('SELECT sum(flow.lower) FROM flow')).toBe(true);
  const files = projectFiles(/^(?:src|data\/sql)\/.*\.sql$/);
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap((file) => places(file, read(file), added))).toEqual([]);
});

test('no code adds them up, a table and its selection among it', () => {
  expect(addedInCode.test('sums.upper += row.upper')).toBe(true);
  expect(addedInCode.test('sum + (row.lower ?? 0)')).toBe(true);
  const files = projectFiles(/^src\/(?:figures|pages|map|exports)\/.*\.tsx?$/).filter(
    (file) => !/\.test\./.test(file),
  );
  expect(files.length).toBeGreaterThan(500);
  expect(files.flatMap((file) => places(file, read(file), addedInCode))).toEqual([]);
});
