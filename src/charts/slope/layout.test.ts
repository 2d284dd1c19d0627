import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '../plot/text-width.ts';
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

test('labels stand outside the lines, within the picture, and none covers another', () => {
  const share = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
  fc.assert(
    fc.property(
      fc.array(fc.record({ from: share, to: share }), { minLength: 1, maxLength: 14 }),
      fc.integer({ min: 300, max: 900 }),
      (all, width) => {
        const given = all.map(({ from, to }, index) => line(`Economy ${index}`, from, to));
        const { lines, left, right } = layoutSlope(given, width, 60 + all.length * 22, 50);
        for (const side of ['startY', 'endY'] as const) {
          const places = lines.map((one) => one[side]).toSorted((a, b) => a - b);
          for (const [index, place] of places.slice(1).entries())
            expect(place - (places[index] ?? 0)).toBeGreaterThan(14.9);
        }
        for (const { startText, endText } of lines) {
          expect(left - 16 - textWidth(startText, 12)).toBeGreaterThanOrEqual(0);
          expect(right + 16 + textWidth(endText, 12)).toBeLessThanOrEqual(width);
        }
      },
    ),
  );
});
