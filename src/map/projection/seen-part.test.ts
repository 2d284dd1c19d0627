import { expect, test } from 'vitest';
import { within } from './seen-part.ts';
import { wholeWorld } from './shown-world.ts';

test('a view around the world is the world', () => {
  expect(within(wholeWorld)).toBeUndefined();
  const { x, y, width, height } = wholeWorld;
  const wide = { x: x - 90, y: y - 20, width: width + 180, height: height + 40 };
  expect(within(wide)).toBeUndefined();
});

test('a view over the edge is cut there, one inside stays', () => {
  const inside = { x: -100, y: -100, width: 200, height: 120 };
  expect(within(inside)).toEqual(inside);
  expect(within({ x: wholeWorld.x - 50, y: 0, width: 250, height: 100 })).toEqual({
    x: wholeWorld.x,
    y: 0,
    width: 200,
    height: 100,
  });
});

test('a view beside the world is none', () => {
  expect(within({ x: 5000, y: 0, width: 100, height: 100 })).toBeUndefined();
});
