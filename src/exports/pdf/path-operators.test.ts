import { expect, test } from 'vitest';
import {
  ellipseOperators,
  pathOperators,
  pointsOperators,
  rectOperators,
} from './path-operators.ts';

/** Where a stroke ends. */
function end(operators: string): number[] {
  return (/([-\d.]+) ([-\d.]+) [lmc]$/.exec(operators)?.slice(1) ?? []).map(Number);
}

test('lines, far and near, are those of the path', () => {
  expect(pathOperators('M1 2L3 4H5V6Z')).toBe('1 2 m 3 4 l 5 4 l 5 6 l h');
  expect(pathOperators('m1,2 2,2h2v2z l1 1')).toBe('1 2 m 3 4 l 5 4 l 5 6 l h 2 3 l');
  expect(pathOperators('M.5-.5 1e1 2')).toBe('0.5 -0.5 m 10 2 l');
});

test('curves keep their handles, smooth ones mirror the last', () => {
  expect(pathOperators('M0 0C1 1 2 1 3 0S5-1 6 0')).toBe('0 0 m 1 1 2 1 3 0 c 4 -1 5 -1 6 0 c');
  expect(pathOperators('M0 0Q3 3 6 0')).toBe('0 0 m 2 2 4 2 6 0 c');
});

test('an arc goes round its circle: a half of it in two curves, to its end', () => {
  const half = pathOperators('M10 0A10 10 0 0 1 -10 0');
  expect(half.match(/ c/g)).toHaveLength(2);
  expect(end(half)).toEqual([-10, 0]);
  // With the sweep the arc goes through the lower side, where y grows.
  expect(half).toContain('0 10 c');
  expect(pathOperators('M10 0A10 10 0 0 0 -10 0')).toContain('0 -10 c');
  // Flags without a space.
  expect(pathOperators('M10 0A10 10 0 01-10 0')).toBe(half);
  expect(end(pathOperators('M0 0a5 8 30 1 1 4 4'))).toEqual([4, 4]);
});

test('what cannot be read ends the path', () => {
  expect(pathOperators('M0 0L5')).toBe('0 0 m');
  expect(pathOperators('')).toBe('');
});

test('other shapes are closed', () => {
  expect(rectOperators(1, 2, 3, 4)).toBe('1 2 3 4 re');
  expect(rectOperators(0, 0, 10, 10, 2)).toMatch(/^2 0 m .* h$/);
  expect(ellipseOperators(0, 0, 2, 1).match(/ c/g)).toHaveLength(4);
  expect(pointsOperators('0,0 1,1 2,0', true)).toBe('0 0 m 1 1 l 2 0 l h');
});
