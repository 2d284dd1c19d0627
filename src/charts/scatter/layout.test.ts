import { expect, test } from 'vitest';
import { textWidth } from '../plot/text-width.ts';
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
