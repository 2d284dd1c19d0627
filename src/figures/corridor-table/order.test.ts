import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderOf, ranksOf } from './order.ts';

const none = Number.NaN;

test('equal values share a rank, and rows without one have none', () => {
  const { ranks, distinct } = ranksOf(Float64Array.of(7, none, -2, 7, 0, none));
  expect([...ranks]).toEqual([2, 3, 0, 2, 1, 3]);
  expect(distinct).toBe(3);
});

test('rows without a value come last both ways, and ties keep their order', () => {
  const key = ranksOf(Float64Array.of(7, none, -2, 7, 0, none));
  expect([...orderOf(6, [{ key, down: false }])]).toEqual([2, 4, 0, 3, 1, 5]);
  expect([...orderOf(6, [{ key, down: true }])]).toEqual([0, 3, 4, 2, 1, 5]);
});

test('without a key the rows stay as they came', () => {
  expect([...orderOf(3, [])]).toEqual([0, 1, 2]);
  expect([...orderOf(0, [{ key: ranksOf(new Float64Array(0)), down: true }])]).toEqual([]);
});

test('several keys sort as comparing row by row does', () => {
  const value = fc.oneof(
    fc.integer({ min: -3, max: 3 }),
    fc.double({ noNaN: true }),
    fc.constant(none),
  );
  const row = fc.tuple(value, value, value);
  const keys = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.boolean()), {
    maxLength: 3,
    selector: ([at]) => at,
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 60 }), keys, (rows, sorts) => {
      const at = (place: number, key: number) => rows[place]?.[key] ?? none;
      const compared = rows
        .map((_, place) => place)
        .sort((a, b) => {
          for (const [key, down] of sorts) {
            const [one, other] = [at(a, key), at(b, key)];
            if (Number.isNaN(one) !== Number.isNaN(other)) return Number.isNaN(one) ? 1 : -1;
            if (one < other) return down ? 1 : -1;
            if (one > other) return down ? -1 : 1;
          }
          return 0;
        });
      const order = orderOf(
        rows.length,
        sorts.map(([key, down]) => ({
          key: ranksOf(Float64Array.from(rows, (_, place) => at(place, key))),
          down,
        })),
      );
      expect([...order]).toEqual(compared);
    }),
  );
});
