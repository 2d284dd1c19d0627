import { expect, test } from 'vitest';
import { decodeWorld } from './geometry.ts';
import { testWorld } from './test-world.ts';

test('joins arcs to paths, backwards where asked', () => {
  const { shapes, borders } = testWorld();
  expect(shapes.map(({ economy, part }) => [economy, part])).toEqual([
    ['AAA', null],
    ['BBB', null],
    ['AAA', 'Northern A'],
  ]);
  expect(shapes[0]?.path).toBe('M500 200l 0 50 -100 0 0 -50 100 0z');
  expect(shapes[1]?.path).toBe('M500 200l 100 0 0 50 -100 0 0 -50z');
  expect(borders).toBe('M500 200l 0 50');
});

test('puts small economies at their anchors', () => {
  expect(testWorld().points).toEqual([{ economy: 'CCC', x: 200, y: 150, size: 0 }]);
});

test('refuses what is no world file', () => {
  expect(() => decodeWorld({ type: 'Topology' })).toThrow(/Not a world file/);
  expect(() => decodeWorld(null)).toThrow(/Not a world file/);
});
