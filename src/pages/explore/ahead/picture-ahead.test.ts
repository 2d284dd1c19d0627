import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { modelOf } from '../../../figures/world-map/test-data/world.ts';
import type { MapModel } from '../../../figures/world-map/model.ts';
import { pictureAhead } from './picture-ahead.ts';

const [one, other, third] = [2018, 2021, 2019].map((year) => modelOf(`?year=${year}`)) as [
  MapModel,
  MapModel,
  MapModel,
];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.stubGlobal('requestAnimationFrame', (call: () => void) => setTimeout(call, 16));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('the picture is there at once, the change of the page after its frame', () => {
  const ahead = pictureAhead();
  const [told, change] = [vi.fn<() => void>(), vi.fn<() => void>()];
  ahead.subscribe(told);
  vi.advanceTimersByTime(1000);
  ahead.show(one, change);
  expect(ahead.model()).toBe(one);
  expect(told).toHaveBeenCalledTimes(1);
  expect(change).not.toHaveBeenCalled();
  vi.advanceTimersByTime(17);
  expect(change).toHaveBeenCalledTimes(1);
  ahead.caughtUp(one);
  expect(ahead.model()).toBeNull();
  // The page draws the same model: there is nothing to draw anew.
  expect(told).toHaveBeenCalledTimes(1);
});

test('while a hand moves only its last step is made, but not later than a quarter of a second', () => {
  const ahead = pictureAhead();
  const made: number[] = [];
  vi.advanceTimersByTime(1000);
  for (let step = 0; step < 100; step++) {
    ahead.show(step % 2 === 0 ? one : other, () => made.push(step));
    vi.advanceTimersByTime(10);
  }
  expect(made.length).toBeGreaterThan(2);
  expect(made.length).toBeLessThan(8);
  vi.advanceTimersByTime(100);
  expect(made.at(-1)).toBe(99);
});

test('what waits is made before anything else, once, and another picture gives way to the page', () => {
  const ahead = pictureAhead();
  const [told, change] = [vi.fn<() => void>(), vi.fn<() => void>()];
  ahead.show(one, change);
  ahead.caughtUp(other);
  expect(ahead.model()).toBe(one);
  ahead.flush();
  ahead.flush();
  vi.advanceTimersByTime(1000);
  expect(change).toHaveBeenCalledTimes(1);
  ahead.subscribe(told);
  // What the page said before the change is no answer to it.
  ahead.caughtUp(other);
  expect(ahead.model()).toBe(one);
  ahead.caughtUp(third);
  expect(ahead.model()).toBeNull();
  expect(told).toHaveBeenCalledTimes(1);
});

test('a page without frames, as one behind another, is not waited for long', () => {
  vi.stubGlobal('requestAnimationFrame', () => 0);
  const ahead = pictureAhead();
  const change = vi.fn<() => void>();
  ahead.show(one, change);
  vi.advanceTimersByTime(150);
  expect(change).toHaveBeenCalledTimes(1);
});
