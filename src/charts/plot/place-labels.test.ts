import fc from 'fast-check';
import { expect, test } from 'vitest';
import { covers, crosses, placeLabels, type Box } from './place-labels.ts';

const within = { left: 0, right: 500, top: 0, bottom: 300 };
const ground = { points: [], lines: [], within };
const label = { x: 100, y: 100, width: 60, height: 14 };
const meet = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

test('a label stands after its point, before it at the edge, and over it between others', () => {
  expect(placeLabels([label], ground)[0]).toMatchObject({ left: 108, top: 93, away: false });
  expect(placeLabels([{ ...label, x: 470 }], ground)[0]).toMatchObject({ right: 462 });
  const points = [
    { x: 120, y: 100, r: 4 },
    { x: 80, y: 100, r: 4 },
  ];
  expect(placeLabels([label], { ...ground, points })[0]).toMatchObject({ left: 70, bottom: 92 });
});

test('where no place is free there is no label', () => {
  const points = Array.from({ length: 60 * 40 }, (_, at) => ({
    x: (at % 60) * 9,
    y: Math.floor(at / 60) * 9,
    r: 5,
  }));
  expect(placeLabels([label], { ...ground, points })).toEqual([null]);
});

const x = fc.integer({ min: 0, max: 500 });
const y = fc.integer({ min: 0, max: 300 });

test('no label covers another, a point or a line, none leaves the plot, and nearly all are there', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ x, y, width: fc.integer({ min: 20, max: 120 }) }), { maxLength: 6 }),
      fc.array(fc.record({ x, y }), { maxLength: 60 }),
      fc.array(fc.record({ x1: x, y1: y, x2: x, y2: y }), { maxLength: 2 }),
      (wanted, others, lines) => {
        const labels = wanted.map((one) => ({ ...one, height: 14 }));
        const points = [...wanted, ...others].map((at) => ({ x: at.x, y: at.y, r: 4 }));
        const placed = placeLabels(labels, { points, lines, within });
        const boxes = placed.filter((box) => box !== null);
        for (const [index, box] of boxes.entries()) {
          expect(points.filter((point) => covers(box, point))).toEqual([]);
          expect(lines.filter((line) => crosses(box, line))).toEqual([]);
          expect(boxes.slice(index + 1).filter((other) => meet(box, other))).toEqual([]);
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(500);
        }
        expect(boxes.length).toBeGreaterThanOrEqual(labels.length - 1);
      },
    ),
  );
});

test('a line through a box is seen from any side, one beside it is not', () => {
  const box = { left: 10, right: 20, top: 10, bottom: 20 };
  expect(crosses(box, { x1: 0, y1: 15, x2: 30, y2: 15 })).toBe(true);
  expect(crosses(box, { x1: 15, y1: 30, x2: 15, y2: 0 })).toBe(true);
  expect(crosses(box, { x1: 12, y1: 12, x2: 14, y2: 13 })).toBe(true);
  expect(crosses(box, { x1: 0, y1: 9, x2: 30, y2: 9 })).toBe(false);
  expect(crosses(box, { x1: 0, y1: 0, x2: 8, y2: 30 })).toBe(false);
});
