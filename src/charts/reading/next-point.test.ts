import { expect, test } from 'vitest';
import { nextPoint, type Place } from './next-point.ts';
import type { PlotPoints } from './reading.ts';

const at = (x: number, y: number) => ({ x, y, says: `${x} ${y}` });
const lines: PlotPoints = {
  along: 'x',
  groups: [
    [at(0, 50), at(10, 40), at(20, 30)],
    [at(10, 90), at(20, 95)],
  ],
};
const rows: PlotPoints = {
  along: 'y',
  groups: [[at(5, 0), at(9, 0)], [at(7, 10)], [at(2, 20), at(8, 20)]],
};

/** Where keys lead one after the other from no point at all. */
function walk(points: PlotPoints, keys: string): (Place | null)[] {
  let place: Place | null = null;
  return keys.split(' ').map((key) => {
    place = nextPoint(points, place, key) ?? place;
    return place;
  });
}

test('keys go along a line and stop at its ends', () => {
  expect(walk(lines, 'ArrowRight ArrowRight End ArrowRight Home ArrowLeft')).toEqual([
    [0, 0],
    [0, 1],
    [0, 2],
    [0, 2],
    [0, 0],
    [0, 0],
  ]);
});

test('up and down lead to the line above or below at the nearest moment', () => {
  expect(walk(lines, 'End ArrowDown ArrowDown ArrowUp')).toEqual([
    [0, 2],
    [1, 1],
    [1, 1],
    [0, 2],
  ]);
  expect(nextPoint(lines, [0, 0], 'ArrowDown')).toEqual([1, 0]);
});

test('up and down lead through rows, left and right through a row', () => {
  expect(walk(rows, 'ArrowDown ArrowRight ArrowDown ArrowDown End Home')).toEqual([
    [0, 0],
    [0, 1],
    [1, 0],
    [2, 1],
    [2, 0],
    [0, 0],
  ]);
});

test('the last point comes first where keys go back, and nothing where there is none', () => {
  expect(nextPoint(lines, null, 'ArrowLeft')).toEqual([0, 2]);
  expect(nextPoint(rows, null, 'ArrowUp')).toEqual([2, 0]);
  expect(nextPoint({ along: 'x', groups: [] }, null, 'ArrowRight')).toBeNull();
  expect(nextPoint({ along: 'y', groups: [[]] }, null, 'Home')).toBeNull();
});
