import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutColumns, type Column } from './layout.ts';

const column = (id: string, ...values: number[]): Column => ({
  id,
  label: id,
  text: `${values.length}`,
  parts: values.map((value, index) => ({ id: String(index), tone: 'women', value })),
});

const laid = (columns: readonly Column[], width = 400) =>
  layoutColumns({
    columns,
    legend: [
      { tone: 'women', label: 'Women' },
      { tone: 'muted', label: 'Sex not known', certainty: 'thin' },
    ],
    width,
    height: 240,
    format: String,
  });

test('parts are piled from the zero line without a gap', () => {
  const { columns, plot } = laid([column('2001', 2, 3, 5)]);
  const [first, second, third] = columns[0]?.parts ?? [];
  expect((first?.y ?? 0) + (first?.height ?? 0)).toBeCloseTo(plot.bottom, 1);
  expect((second?.y ?? 0) + (second?.height ?? 0)).toBeCloseTo(first?.y ?? 0, 1);
  expect((third?.y ?? 0) + (third?.height ?? 0)).toBeCloseTo(second?.y ?? 0, 1);
  expect(columns[0]?.top).toBeCloseTo(third?.y ?? 0, 1);
});

test('labels thin out where they would touch, and the last one stays', () => {
  const years = Array.from({ length: 25 }, (_, index) => column(String(2001 + index), 1));
  const shown = laid(years).columns.filter(({ label }) => label !== null);
  expect(shown.length).toBeLessThan(25);
  expect(shown.at(-1)?.label).toBe('2025');
});

test('everything lies in the picture, whatever the values', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.nat(1e9), { minLength: 1, maxLength: 3 }), { minLength: 1 }),
      (values) => {
        const { columns, plot } = laid(values.map((one, index) => column(String(index), ...one)));
        for (const { x, parts } of columns) {
          expect(x).toBeGreaterThanOrEqual(plot.left);
          expect(x).toBeLessThanOrEqual(plot.right);
          for (const { y, height } of parts) {
            expect(y).toBeGreaterThanOrEqual(plot.top - 0.1);
            expect(height).toBeGreaterThanOrEqual(0);
          }
        }
      },
    ),
  );
});
