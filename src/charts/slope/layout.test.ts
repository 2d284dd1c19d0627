import { expect, test } from 'vitest';
import { layoutSlope, type SlopeLine } from './layout.ts';

const line = (id: string, from: number, to: number): SlopeLine => ({
  id,
  label: id,
  from,
  to,
  tone: 'women',
  fromText: String(from),
  toText: String(to),
});

test('what rises goes up, and labels do not cover one another', () => {
  const { lines } = layoutSlope([line('a', 40, 60), line('b', 50, 60.1)], 360, 240, 50);
  expect(lines[0]?.y2).toBeLessThan(lines[0]?.y1 ?? 0);
  expect(Math.abs((lines[0]?.endY ?? 0) - (lines[1]?.endY ?? 0))).toBeGreaterThanOrEqual(15);
});

test('the middle is marked where it is asked for', () => {
  expect(layoutSlope([line('a', 40, 60)], 360, 240, 50).middle).not.toBeNull();
  expect(layoutSlope([line('a', 40, 60)], 360, 240).middle).toBeNull();
});
