import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '../plot/text-width.ts';
import { drawnText } from '../plot/tone.ts';
import { layoutChanges, type ChangeRow } from './layout.ts';

const row = (id: string, ...values: number[]): ChangeRow => ({
  id,
  label: id,
  text: String(values[0]),
  total: values.reduce((sum, value) => sum + value, 0),
  parts: values.map((value, index) => ({ id: String(index), tone: 'accent', value })),
});
const lay = (rows: readonly ChangeRow[], width = 640, mirror = false) =>
  layoutChanges({ rows, width, mirror, format: String, keys: [] });

test('what goes up lies on one side of zero, what goes down on the other', () => {
  const { rows, zeroX } = lay([row('a', 10, -4, 6)]);
  const [first, down, second] = rows[0]!.parts;
  expect(first!.x).toBe(zeroX);
  expect(down!.x + down!.width).toBeCloseTo(zeroX, 0);
  expect(second!.x).toBeCloseTo(first!.x + first!.width, 0);
  const unit = first!.width / 10;
  expect(rows[0]!.totalX).toBeCloseTo(zeroX + 12 * unit, 0);
});

test('it turns round for right-to-left readers', () => {
  const rows = [row('a', 10, -4)];
  const [there, back] = [lay(rows), lay(rows, 640, true)];
  expect(back.zeroX).toBeCloseTo(640 - there.zeroX, 0);
  expect(back.rows[0]!.parts[0]!.x + back.rows[0]!.parts[0]!.width).toBeCloseTo(back.zeroX, 0);
});

test('where nothing changes there is a zero and bars of no width', () => {
  const { rows, zeroX } = lay([row('a', 0), row('b', 0)]);
  expect(rows.flatMap(({ parts }) => parts.map(({ width }) => width))).toEqual([0, 0]);
  expect(rows[0]!.totalX).toBe(zeroX);
});

test.each([false, true])(
  'on a phone the values of the axis are written whole, turned %s',
  (mirror) => {
    const format = (value: number) => `US$${value / 1e6} million`;
    for (const values of [
      [1.5e9, 2e8],
      [-9e8, 4e8],
      [-5e9, -1e6],
    ]) {
      const rows = values.map((value) => row(String(value), value));
      const { ticks } = layoutChanges({ rows, width: 328, mirror, format, keys: [] });
      for (const { at, label } of ticks) {
        const half = textWidth(label, drawnText) / 2;
        expect(at - half, label).toBeGreaterThanOrEqual(0);
        expect(at + half, label).toBeLessThanOrEqual(328);
      }
    }
  },
);

test('nothing leaves the picture, whatever the values', () => {
  const value = fc.double({ min: -1e12, max: 1e12, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(fc.array(value, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
      fc.constantFrom(328, 640),
      fc.boolean(),
      (lists, width, mirror) => {
        const given = lists.map((values, at) => {
          const one = row(String(at), ...values);
          return { ...one, interval: [one.total - 1e9, one.total + 1e9] as const };
        });
        const { rows } = lay(given, width, mirror);
        for (const { parts, interval } of rows) {
          for (const end of [...parts.flatMap(({ x, width: w }) => [x, x + w]), ...interval!]) {
            expect(end).toBeGreaterThanOrEqual(-0.1);
            expect(end).toBeLessThanOrEqual(width + 0.1);
          }
        }
      },
    ),
  );
});
