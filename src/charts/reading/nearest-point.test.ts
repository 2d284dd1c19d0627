import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atOneMoment, nearestPoint } from './nearest-point.ts';
import type { PlotPoints } from './reading.ts';

const at = (x: number, y: number) => ({ x, y, says: `${x} ${y}` });
const lines: PlotPoints = {
  along: 'x',
  together: true,
  groups: [
    [at(0, 50), at(10, 40), at(20, 30)],
    [at(10, 90), at(20, 95)],
    [at(10, 10), at(19.8, 5)],
  ],
};
const rows: PlotPoints = {
  along: 'y',
  groups: [[at(5, 0), at(90, 0)], [at(70, 24)], [at(20, 48)]],
};

test('a pointer over lines means the nearest moment, and of it the nearest line', () => {
  expect(nearestPoint(lines, { x: 11, y: 60 })).toEqual([0, 1]);
  expect(nearestPoint(lines, { x: 19, y: 80 })).toEqual([1, 1]);
  expect(nearestPoint(lines, { x: 2, y: 300 })).toEqual([0, 0]);
  expect(nearestPoint(lines, { x: 200, y: 30 })).toBeNull();
});

test('all lines of a moment are told, from the top down, and none of another', () => {
  expect(atOneMoment(lines, [0, 2]).map(({ says }) => says)).toEqual(['19.8 5', '20 95']);
  expect(atOneMoment(lines, [0, 0])).toEqual([]);
  expect(atOneMoment({ ...lines, together: false }, [0, 2])).toEqual([]);
});

test('a pointer over rows means the row it is in, however far its mark', () => {
  expect(nearestPoint(rows, { x: 300, y: 20 })).toEqual([1, 0]);
  expect(nearestPoint(rows, { x: 80, y: 3 })).toEqual([0, 1]);
  expect(nearestPoint(rows, { x: 80, y: 120 })).toBeNull();
});

test('of scattered points the nearest is meant, where one is near', () => {
  const pixel = fc.integer({ min: 0, max: 300 });
  fc.assert(
    fc.property(fc.array(fc.tuple(pixel, pixel), { maxLength: 30 }), pixel, pixel, (all, x, y) => {
      const points = all.map(([px, py]) => at(px, py));
      const place = nearestPoint({ along: 'x', spread: true, groups: [points] }, { x, y });
      const away = points.map((point) => Math.hypot(point.x - x, point.y - y));
      const least = Math.min(...away, Infinity);
      if (place === null) expect(least).toBeGreaterThan(32);
      else expect(away[place[1]]).toBe(least);
    }),
  );
});
