import { expect, test } from 'vitest';
import { nearer, wholeWorld } from '../../map/projection/shown-world.ts';
import { levelOf } from './level.ts';

const part = (times: number, shape = 1) =>
  levelOf({ width: wholeWorld.width / times, height: (shape * wholeWorld.height) / times });

test('sums split as one comes nearer, on screens of any shape', () => {
  expect(levelOf(undefined)).toBe('region');
  for (const shape of [1, 1.6, 4]) {
    expect(part(1, shape)).toBe('region');
    expect(part(nearer, shape)).toBe('region');
    expect([2, 4, 8].map((times) => part(times, shape))).toEqual([
      'subregion',
      'subregion',
      'economy',
    ]);
  }
  // A wide map that shows the world with space at its sides.
  expect(levelOf({ width: 2 * wholeWorld.width, height: wholeWorld.height })).toBe('region');
});
