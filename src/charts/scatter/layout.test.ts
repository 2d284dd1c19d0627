import { expect, test } from 'vitest';
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
