import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutLines, type LinesInput } from './layout.ts';
import type { LinePoint } from './line-series.ts';

const input = (points: readonly LinePoint[], over: Partial<LinesInput> = {}): LinesInput => ({
  series: [{ id: 'a', label: 'A', tone: 'accent', points }],
  width: 640,
  height: 300,
  step: 1,
  fromZero: true,
  formatX: String,
  formatY: String,
  ...over,
});

test('a gap stays a gap and a lone point is marked as one', () => {
  const { lines } = layoutLines(
    input([
      { x: 2000, y: 1 },
      { x: 2001, y: 2 },
      { x: 2005, y: 3 },
    ]),
  );
  expect(lines[0]?.strokes).toHaveLength(1);
  expect(lines[0]?.marks.map((mark) => mark.alone)).toEqual([false, false, true]);
});

test('no line joins figures that were not made alike', () => {
  const { lines } = layoutLines(
    input([
      { x: 2000, y: 1 },
      { x: 2001, y: 2 },
      { x: 2002, y: 30, apart: true },
      { x: 2003, y: 31 },
    ]),
  );
  expect(lines[0]?.strokes).toHaveLength(2);
  expect(lines[0]?.cuts).toHaveLength(1);
  expect(lines[0]?.marks.map((mark) => mark.alone)).toEqual([false, false, false, false]);
});

test('the stretch to an estimate is a stroke of its own', () => {
  const { lines } = layoutLines(
    input([
      { x: 2000, y: 1 },
      { x: 2001, y: 2 },
      { x: 2002, y: 3, estimate: true },
    ]),
  );
  expect(lines[0]?.strokes.map((stroke) => stroke.estimate)).toEqual([false, true]);
});

test('the label of a line that ends a little early stands clear of those that run on', () => {
  const points = (last: number) => [2000, 2010, last].map((x) => ({ x, y: 1 }));
  const series = [2023, 2022, 2012].map((last) => ({
    id: String(last),
    label: 'Paid',
    tone: 'accent' as const,
    points: points(last),
  }));
  const { lines, plot } = layoutLines(input([], { series }));
  const [whole, short, early] = lines.map(({ labelX }) => labelX);
  expect([whole, short]).toEqual([plot.right + 8, plot.right + 8]);
  expect(early).toBeLessThan(plot.right);
});

test('an axis from zero holds what is under it, too', () => {
  const { yTicks, plot } = layoutLines(
    input([
      { x: 2000, y: -4 },
      { x: 2001, y: 6 },
    ]),
  );
  const zero = yTicks.find((tick) => tick.zero);
  expect(zero?.at).toBeGreaterThan(plot.top);
  expect(zero?.at).toBeLessThan(plot.bottom);
});

test('every mark lies inside the plot', () => {
  const point = fc.record({ x: fc.integer({ min: 1990, max: 2024 }), y: fc.integer() });
  fc.assert(
    fc.property(
      fc.uniqueArray(point, { selector: ({ x }) => x, maxLength: 12 }),
      fc.integer({ min: 280, max: 1200 }),
      (points, width) => {
        const sorted = points.toSorted((a, b) => a.x - b.x);
        const { lines, plot } = layoutLines(input(sorted, { width }));
        for (const mark of lines[0]?.marks ?? []) {
          expect(mark.x).toBeGreaterThanOrEqual(plot.left - 0.1);
          expect(mark.x).toBeLessThanOrEqual(plot.right + 0.1);
          expect(mark.y).toBeGreaterThanOrEqual(plot.top - 0.1);
          expect(mark.y).toBeLessThanOrEqual(plot.bottom + 0.1);
        }
      },
    ),
  );
});

test('an event is marked where it was, its label at the foot on the side with more room', () => {
  const input = {
    width: 400,
    height: 200,
    step: 1,
    fromZero: true,
    formatX: String,
    formatY: String,
    series: [{ id: 'a', label: '', tone: 'accent', points: [0, 10].map((x) => ({ x, y: x })) }],
  } as const;
  const { events, plot } = layoutLines({
    ...input,
    events: [
      { x: 1, label: 'early' },
      { x: 9, label: 'late' },
    ],
  });
  const [early, late] = events;
  expect([early?.labelEnds, late?.labelEnds]).toEqual([false, true]);
  expect(early!.at).toBeCloseTo(plot.left + (plot.right - plot.left) / 10, 0);
  expect(late!.labelAt).toBeLessThan(early!.labelAt - 12);
  expect(early!.labelAt).toBeLessThan(plot.bottom);
  expect(layoutLines(input).events).toEqual([]);
});

test('a series without marks has its line alone', () => {
  const points = [0, 1, 2].map((x) => ({ x, y: x }));
  const [marked, bare] = layoutLines({
    width: 400,
    height: 200,
    step: 1,
    fromZero: true,
    formatX: String,
    formatY: String,
    series: [
      { id: 'a', label: '', tone: 'accent', points },
      { id: 'b', label: '', tone: 'accent', points, unmarked: true },
    ],
  }).lines;
  expect([marked?.marks.length, bare?.marks.length]).toEqual([3, 0]);
  expect(bare?.strokes).toEqual(marked?.strokes);
});

test('where names stand over the plot nothing of them lies on it, and references are named beside it', () => {
  const { keys, plot, references, lines } = layoutLines(
    input([{ x: 2000, y: 1 }], {
      keyed: true,
      width: 320,
      series: ['Mean of all corridors', 'Weighed by money', 'The pace that the goal needs'].map(
        (label, at) => ({ id: String(at), label, tone: 'accent', points: [{ x: 2000, y: at }] }),
      ),
      references: [
        { y: 1, label: '3 %: goal of the world' },
        { y: 1.1, label: '5 %: ceiling of a corridor' },
      ],
    }),
  );
  expect(keys).toHaveLength(3);
  for (const key of keys) expect(key.y).toBeLessThan(plot.top - 6);
  expect(new Set(keys.map(({ x, y }) => `${x} ${y}`)).size).toBe(3);
  expect(lines.every(({ end }) => end === null)).toBe(true);
  for (const { beside } of references) expect(beside?.x).toBeGreaterThan(plot.right);
  const [one, other] = references.map(({ beside }) => beside?.y ?? 0);
  expect(Math.abs((one ?? 0) - (other ?? 0))).toBeGreaterThanOrEqual(12);
});

test('the name of a reference never lies on a band, and the only line of a picture needs none', () => {
  const points = [2000, 2001].map((x) => ({ x, y: 2 }));
  const { references, keys, plot } = layoutLines(
    input(points, {
      series: [{ id: 'a', label: '', tone: 'accent', points }],
      bands: [{ id: 'b', tone: 'accent', points: points.map(({ x }) => ({ x, low: 1, high: 5 })) }],
      references: [{ y: 3, label: '3 %: goal of the world' }],
    }),
  );
  expect(references[0]?.beside?.x).toBeGreaterThan(plot.right);
  expect(keys).toEqual([]);
});
