import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutBars, type BarRow } from './layout.ts';
import { layoutMirrored } from './mirrored.ts';

const row = (id: string, ...values: number[]): BarRow => ({
  id,
  label: id,
  text: String(values[0]),
  parts: values.map((value, index) => ({ id: String(index), tone: 'accent', value })),
});

test('bars start at one line and are as long as their values', () => {
  const { rows, zeroX } = layoutBars({
    rows: [row('a', 10), row('b', 5)],
    width: 400,
    mirror: false,
  });
  expect(rows.map((one) => one.parts[0]?.x)).toEqual([zeroX, zeroX]);
  const [long = 0, short = 0] = rows.map((one) => one.parts[0]?.width ?? 0);
  expect(long / short).toBeCloseTo(2, 1);
});

test('parts lie end to end; mirrored, they run the other way', () => {
  const rows = [row('a', 3, 7)];
  const [first, second] = layoutBars({ rows, width: 400, mirror: false }).rows[0]?.parts ?? [];
  expect(second?.x).toBeCloseTo((first?.x ?? 0) + (first?.width ?? 0), 0);
  const mirrored = layoutBars({ rows, width: 400, mirror: true });
  const [one, two] = mirrored.rows[0]?.parts ?? [];
  expect((one?.x ?? 0) + (one?.width ?? 0)).toBeCloseTo(mirrored.zeroX, 0);
  expect((two?.x ?? 0) + (two?.width ?? 0)).toBeCloseTo(one?.x ?? 0, 0);
});

test('no bar leaves the picture, whatever the values', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1e13, noNaN: true }), { minLength: 1, maxLength: 9 }),
      fc.boolean(),
      (values, mirror) => {
        const rows = values.map((value, index) => row(String(index), value));
        for (const one of layoutBars({ rows, width: 360, mirror }).rows)
          for (const part of one.parts) {
            expect(part.width).toBeGreaterThanOrEqual(0);
            expect(part.x).toBeGreaterThanOrEqual(0);
            expect(part.x + part.width).toBeLessThanOrEqual(360.1);
          }
      },
    ),
  );
});

test('women and men share one scale around the middle', () => {
  const { rows, middle } = layoutMirrored(
    [{ id: 'a', label: 'A', left: 20, right: 10, leftText: '20', rightText: '10' }],
    400,
  );
  expect((rows[0]?.left.x ?? 0) + (rows[0]?.left.width ?? 0)).toBe(middle);
  expect(rows[0]?.right.x).toBe(middle);
  expect((rows[0]?.left.width ?? 0) / (rows[0]?.right.width ?? 1)).toBeCloseTo(2, 1);
});
