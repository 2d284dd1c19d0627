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
