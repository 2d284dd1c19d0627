import { expect, test } from 'vitest';
import { layoutDots } from './layout.ts';

const rows = [
  {
    id: 'a',
    label: 'A',
    text: '40 to 60',
    dots: [
      { id: '1990', value: 40, tone: 'muted' as const },
      { id: '2024', value: 60, tone: 'women' as const },
    ],
  },
  { id: 'b', label: 'B', text: 'no data', dots: [] },
];

test('two dots of a row are joined, in the order of the axis', () => {
  const [first, second] = layoutDots({ rows, width: 400, mirror: false, format: String }).rows;
  expect(first?.from).toBeLessThan(first?.to ?? 0);
  expect(first?.dots.map((dot) => dot.x)).toEqual([first?.from, first?.to]);
  expect(second?.dots).toEqual([]);
});

test('mirrored, the axis runs from the right', () => {
  const { rows: turned } = layoutDots({ rows, width: 400, mirror: true, format: String });
  const [earlier = 0, later = 0] = turned[0]?.dots.map((dot) => dot.x) ?? [];
  expect(later).toBeLessThan(earlier);
});

test('on an axis of ratios the ends are powers of ten, and equal ratios are equally far', () => {
  const log = layoutDots({
    rows: [
      {
        id: 'a',
        label: 'A',
        text: '',
        dots: [2, 20, 200].map((value) => ({ id: String(value), value, tone: 'ink' })),
      },
    ],
    width: 640,
    mirror: false,
    log: true,
    format: String,
  });
  const [x1 = 0, x2 = 0, x3 = 0] = log.rows[0]?.dots.map((dot) => dot.x) ?? [];
  expect(x2 - x1).toBeCloseTo(x3 - x2, 0);
  expect(log.ticks.map(({ label }) => label)).toEqual(['1', '10', '100', '1000']);
});

test('ticks whose labels would run into one another are fewer', () => {
  const long = (value: number) => `${value} billion dollars`;
  const { ticks } = layoutDots({ rows, width: 400, mirror: false, format: long });
  const gaps = ticks.slice(1).map(({ at }, index) => at - (ticks[index]?.at ?? 0));
  expect(gaps.length).toBeGreaterThan(0);
  expect(Math.min(...gaps)).toBeGreaterThan(90);
});
