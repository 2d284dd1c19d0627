import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { project } from '../projection/equal-earth.ts';
import { type FlowPiece, flowPath, pointOnPiece } from './flow-path.ts';
import { outlinePiece } from './flow-outline.ts';
import { edgeX } from '../map-edge.ts';

const usa = project([-97, 39]);
const philippines = project([122, 12]);
const mexico = project([-102, 24]);

const place = fc
  .tuple(
    fc.double({ min: -168.9, max: 190.9, noNaN: true }),
    fc.double({ min: -80, max: 84, noNaN: true }),
  )
  .map(([lon, lat]) => project([lon, lat]));
const steps = Array.from({ length: 21 }, (_, i) => i / 20);
const along = (piece: FlowPiece): [number, number][] => steps.map((t) => pointOnPiece(piece, t));

describe('any flow', () => {
  test('is finite and within the edge', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        for (const [x, y] of flowPath(a, b).flatMap(along)) {
          expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
          expect(Math.abs(x)).toBeLessThanOrEqual(edgeX(y) + 1.5);
        }
      }),
    );
  });

  test('starts at the sender and ends at the receiver', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        const pieces = flowPath(a, b);
        fc.pre(pieces.length > 0);
        const [first, last] = [pieces[0], pieces.at(-1)];
        expect(Math.hypot((first?.x0 ?? 1e9) - a[0], (first?.y0 ?? 1e9) - a[1])).toBeLessThan(1e-6);
        expect(Math.hypot((last?.x1 ?? 1e9) - b[0], (last?.y1 ?? 1e9) - b[1])).toBeLessThan(1e-6);
        expect([first?.from, last?.to]).toEqual([0, 1]);
      }),
    );
  });

  test('is never longer than half the world, and cut at one height', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        const [first, second] = flowPath(a, b);
        if (!first || !second) return;
        expect(first.y1).toBeCloseTo(second.y0, 6);
        expect(first.x1).toBeCloseTo(-second.x0, 6);
        expect(Math.abs(first.x1)).toBeCloseTo(edgeX(first.y1), 6);
        expect(first.to).toBe(second.from);
      }),
    );
  });

  test('bends to the left of its direction', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        const pieces = flowPath(a, b);
        const [piece] = pieces;
        fc.pre(pieces.length === 1 && piece !== undefined);
        const cross =
          (b[0] - a[0]) * ((piece?.cy ?? 0) - a[1]) - (b[1] - a[1]) * ((piece?.cx ?? 0) - a[0]);
        const near = Math.abs(a[0]) > edgeX(a[1]) - 120 || Math.abs(b[0]) > edgeX(b[1]) - 120;
        fc.pre(!near && Math.abs(a[1]) < 150 && Math.abs(b[1]) < 150);
        expect(cross).toBeLessThanOrEqual(1e-6);
      }),
    );
  });

  test('has a finite outline', () => {
    fc.assert(
      fc.property(place, place, fc.double({ min: 0, max: 20, noNaN: true }), (a, b, width) => {
        const numbers = flowPath(a, b).flatMap((piece) => [...outlinePiece(piece, width)]);
        expect(numbers.every(Number.isFinite)).toBe(true);
      }),
    );
  });
});

test('the United States to the Philippines crosses the Pacific', () => {
  const pieces = flowPath(usa, philippines);
  expect(pieces).toHaveLength(2);
  expect(pieces[0]?.x1).toBeLessThan(-400);
  expect(pieces[1]?.x0).toBeGreaterThan(400);
});

test('and back again, apart from the way there', () => {
  const [there] = flowPath(usa, mexico);
  const [back] = flowPath(mexico, usa);
  expect(flowPath(philippines, usa)).toHaveLength(2);
  expect(
    Math.hypot((there?.cx ?? 0) - (back?.cx ?? 0), (there?.cy ?? 0) - (back?.cy ?? 0)),
  ).toBeGreaterThan(5);
});

test('within one place there is no way', () => {
  expect(flowPath(usa, usa)).toEqual([]);
});
