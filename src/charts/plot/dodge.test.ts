import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dodge } from './dodge.ts';

test('labels that do not touch stay where they are', () => {
  expect(dodge([{ at: 10 }, { at: 60 }, { at: 35 }], 14, 0, 100)).toEqual([10, 60, 35]);
});

test('two labels at one place part evenly around it', () => {
  expect(dodge([{ at: 50 }, { at: 50 }], 14, 0, 100)).toEqual([43, 57]);
});

test('a label of two lines keeps half a line more to both sides, and inside', () => {
  expect(dodge([{ at: 50, lines: 2 }, { at: 50 }], 14, 0, 100)).toEqual([39.5, 60.5]);
  expect(dodge([{ at: 0, lines: 2 }], 14, 0, 100)).toEqual([7]);
  expect(dodge([{ at: 100, lines: 2 }], 14, 0, 100)).toEqual([93]);
});

test('labels keep their distance and their order, and stay inside where they fit', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 12 }), (wants) => {
      const placed = dodge(
        wants.map((at) => ({ at })),
        14,
        0,
        200,
      );
      const sorted = [...placed].sort((a, b) => a - b);
      for (let index = 1; index < sorted.length; index++)
        expect((sorted[index] ?? 0) - (sorted[index - 1] ?? 0)).toBeGreaterThan(13.999);
      for (const at of placed) expect(at).toBeGreaterThanOrEqual(-1e-9);
      for (const at of placed) expect(at).toBeLessThanOrEqual(200 + 1e-9);
    }),
  );
});
