import fc from 'fast-check';
import { expect, test } from 'vitest';
import { covers, crosses } from '../plot/place-labels.ts';
import { textWidth } from '../plot/text-width.ts';
import { radius } from './labels.ts';
import { layoutScatter, type ScatterPoint } from './layout.ts';

const axis = { title: '', log: false, format: String };
const point = (id: string, x: number, y: number, marked = false): ScatterPoint => ({
  id,
  x,
  y,
  label: id,
  marked,
});

test('a logarithmic axis leaves out what it cannot show, and counts it', () => {
  const layout = layoutScatter({
    points: [point('a', 0, 1), point('b', 10, 2), point('c', 1000, 3)],
    x: { ...axis, log: true },
    y: axis,
    width: 400,
    height: 300,
  });
  expect(layout.leftOut).toBe(1);
  expect(layout.points.map(({ id }) => id)).toEqual(['b', 'c']);
  expect(layout.xTicks.map(({ label }) => label)).toContain('100');
});

test('the marked one lies on top and is named, inside the picture', () => {
  const layout = layoutScatter({
    points: [point('Nepal', 10, 2, true), point('b', 1, 1)],
    x: axis,
    y: axis,
    width: 400,
    height: 300,
  });
  expect(layout.points.at(-1)?.id).toBe('Nepal');
  expect(layout.labels).toHaveLength(1);
  expect(layout.labels[0]?.end).toBe(true);
});

test('two lines part the picture, and each part is named outside it, off the points', () => {
  const { cuts, corners, plot } = layoutScatter({
    points: [point('a', 0, 0), point('b', 100, 100)],
    x: { ...axis, domain: [0, 100] },
    y: { ...axis, domain: [0, 100] },
    width: 328,
    height: 320,
    cuts: { x: 25, y: 50 },
    corners: ['little, from few senders', 'much, from few senders', 'little', 'much'],
  });
  expect(cuts?.x).toBeCloseTo(plot.left + (plot.right - plot.left) / 4, 0);
  expect(cuts?.y).toBeCloseTo((plot.top + plot.bottom) / 2, 0);
  expect(corners.map(({ end }) => end)).toEqual([false, true, false, true]);
  const middle = (plot.left + plot.right) / 2;
  for (const { lines, x, y, end } of corners) {
    const half = (lines.length * 14) / 2;
    expect(y + half <= plot.top || y - half >= plot.bottom + 16).toBe(true);
    expect(y + half).toBeLessThan(320 - 12);
    const width = Math.max(...lines.map((line) => textWidth(line, 12)));
    expect(end ? x - width : middle).toBeGreaterThanOrEqual(end ? middle : x + width);
  }
});

test('no name covers a point, a line or another name, and the one asked for is named', () => {
  const at = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(at, at), { minLength: 1, maxLength: 80 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 312, max: 720 }),
      (all, marked, width) => {
        const { points, labels, cuts, plot } = layoutScatter({
          points: all.map(([x, y], index) => ({
            ...point(`Economy ${index}`, x, y, index < marked),
          })),
          x: { ...axis, domain: [0, 100] },
          y: { ...axis, domain: [0, 100] },
          width,
          height: 320,
          cuts: { x: 40, y: 60 },
        });
        const boxes = labels.map(({ x, y, lines, end }) => {
          const wide = Math.max(...lines.map((line) => textWidth(line, 12)));
          const [left, right] = end ? [x - wide, x] : [x, x + wide];
          return { left, right, top: y - lines.length * 7, bottom: y + lines.length * 7 };
        });
        for (const [index, box] of boxes.entries()) {
          for (const { x, y, marked } of points)
            expect(covers(box, { x, y, r: (marked ? radius.marked : radius.other) - 0.1 })).toBe(
              false,
            );
          expect(crosses(box, { x1: cuts!.x, x2: cuts!.x, y1: plot.top, y2: plot.bottom })).toBe(
            false,
          );
          for (const other of boxes.slice(index + 1))
            expect(
              box.left < other.right &&
                other.left < box.right &&
                box.top < other.bottom - 0.1 &&
                other.top < box.bottom - 0.1,
            ).toBe(false);
        }
        expect(labels.length).toBeGreaterThanOrEqual(Math.min(marked, all.length) - 1);
      },
    ),
  );
});
