import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxOf, clearPlaces, meet, runsThrough, type TextPlace } from './clear-place.ts';
import { layoutLines } from './layout.ts';
import { offLines } from './off-lines.ts';

const x = fc.integer({ min: 0, max: 400 });
const y = fc.integer({ min: 0, max: 200 });
const places = fc.array(fc.record({ x, y, ends: fc.boolean() }), { minLength: 1, maxLength: 8 });

test('a text covers no line and no text before it where any of its places allows that', () => {
  fc.assert(
    fc.property(
      fc.array(places, { minLength: 1, maxLength: 4 }),
      fc.array(
        fc
          .record({ x1: x, y1: y, x2: x, y2: y })
          .map(({ x1, x2, ...line }) => ({ ...line, x1, x2: x1 + x2 + 1 })),
        { maxLength: 6 },
      ),
      (texts, lines) => {
        const place = clearPlaces(lines);
        const before: TextPlace[] = [];
        const bad = (at: TextPlace) => {
          const box = boxOf(['Pandemic'], at);
          return (
            lines.some((line) => runsThrough(box, line)) ||
            before.some((other) => meet(box, boxOf(['Pandemic'], other)))
          );
        };
        for (const [first, ...others] of texts) {
          const chosen = place(['Pandemic'], [first!, ...others]);
          expect(bad(chosen)).toBe([first!, ...others].every(bad));
          before.push(chosen);
        }
      },
    ),
  );
});

test('names of events, levels and short lines stand off every line', () => {
  const run = (from: number, to: number, height: number) =>
    Array.from({ length: to - from + 1 }, (_, at) => ({ x: from + at, y: height + at / 4 }));
  const layout = layoutLines({
    series: [
      { id: 'low', label: 'Low', tone: 'accent', points: run(2005, 2024, 1) },
      { id: 'high', label: 'High', tone: 'flow', points: run(2005, 2024, 60) },
      { id: 'short', label: 'Short', tone: 'ink', points: run(2005, 2012, 58) },
      { id: 'named', label: 'Named', tone: 'ink', points: run(2005, 2024, 30) },
    ],
    events: [
      { x: 2009, label: '2009: financial crisis' },
      { x: 2020, label: '2020: pandemic' },
    ],
    references: [{ y: 61, label: 'The goal' }],
    width: 560,
    height: 300,
    step: 1,
    fromZero: true,
    formatX: String,
    formatY: String,
  });
  const { lines, events, references } = offLines(layout);
  const boxes = [
    ...lines.map(({ label, labelX, labelAt }) => boxOf(label, { x: labelX, y: labelAt })),
    ...events.map(({ at, label, labelAt, labelEnds }) =>
      boxOf(label, { x: at + (labelEnds ? -6 : 6), y: labelAt, ends: labelEnds }),
    ),
    ...references.map(({ label, place }) => boxOf([label], place!)),
  ];
  const drawn = lines.flatMap(({ points }) =>
    points.slice(1).map((to, at) => ({ x1: points[at]!.x, y1: points[at]!.y, x2: to.x, y2: to.y })),
  );
  expect(boxes.map((box) => drawn.filter((line) => runsThrough(box, line)).length)).toEqual(
    boxes.map(() => 0),
  );
});

test('a line is seen where it passes through a box, and not before or over it', () => {
  const box = { left: 10, right: 20, top: 10, bottom: 20 };
  expect(runsThrough(box, { x1: 0, y1: 15, x2: 30, y2: 15 })).toBe(true);
  expect(runsThrough(box, { x1: 0, y1: 0, x2: 30, y2: 30 })).toBe(true);
  expect(runsThrough(box, { x1: 0, y1: 15, x2: 8, y2: 15 })).toBe(false);
  expect(runsThrough(box, { x1: 0, y1: 9, x2: 30, y2: 9 })).toBe(false);
  expect(runsThrough(box, { x1: 0, y1: 0, x2: 12, y2: 8 })).toBe(false);
});
