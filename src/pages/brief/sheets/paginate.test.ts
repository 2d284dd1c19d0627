import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sheetStarts, type Measured } from './paginate.ts';

const part = (height: number, withNext = false): Measured => ({ height, withNext });

test('parts stand on a sheet as long as there is room', () => {
  expect(sheetStarts([], 10, 100)).toEqual([]);
  expect(sheetStarts([part(40), part(50), part(50)], 10, 100)).toEqual([0, 2]);
  expect(sheetStarts([part(40), part(51)], 10, 100)).toEqual([0, 1]);
});

test('a heading goes with what it heads, and what is higher than a sheet begins one', () => {
  expect(sheetStarts([part(60), part(10, true), part(30)], 10, 100)).toEqual([0, 1]);
  expect(sheetStarts([part(20), part(10, true), part(300), part(20)], 10, 100)).toEqual([0, 1, 3]);
  expect(sheetStarts([part(20), part(10, true)], 10, 100)).toEqual([0]);
});

test('no sheet is overfull but by one part and its headings, and every part is on one', () => {
  const parts = fc.array(
    fc.record({ height: fc.integer({ min: 1, max: 150 }), withNext: fc.boolean() }),
    { minLength: 1, maxLength: 30 },
  );
  fc.assert(
    fc.property(parts, (all) => {
      const starts = sheetStarts(all, 10, 100);
      expect(starts[0]).toBe(0);
      starts.forEach((start, sheet) => {
        const own = all.slice(start, starts[sheet + 1] ?? all.length);
        const height = own.reduce((sum, { height: one }) => sum + one, 10 * (own.length - 1));
        const firm = own.filter(({ withNext }) => !withNext).length;
        if (height > 100) expect(firm).toBeLessThanOrEqual(1);
      });
    }),
  );
});
