import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measuredIn, needed, reservedAt, type Measured } from './frames.ts';

const measurements = fc
  .uniqueArray(fc.integer({ min: 200, max: 1400 }), { minLength: 1, maxLength: 24 })
  .chain((widths) =>
    fc
      .array(fc.constantFrom(400, 420, 700), { minLength: widths.length, maxLength: widths.length })
      .map((heights) =>
        widths.toSorted((a, b) => a - b).map((width, at): Measured => [width, heights[at] ?? 400]),
      ),
  );

test('room is kept for the taller of the widths around', () => {
  const measured = measuredIn('640:500,320:700,x:1,9:0');
  expect(measured).toEqual([
    [320, 700],
    [640, 500],
  ]);
  expect([300, 320, 321, 640, 900].map((width) => reservedAt(measured, width))).toEqual([
    700, 700, 700, 500, 500,
  ]);
  expect(reservedAt([], 500)).toBeNull();
});

test('what is left out of the measurements changes no room', () => {
  fc.assert(
    fc.property(measurements, fc.integer({ min: 150, max: 1500 }), (measured, width) => {
      expect(reservedAt(needed(measured), width)).toBe(reservedAt(measured, width));
    }),
  );
});
