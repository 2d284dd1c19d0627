import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axes, brushIds } from './axes.ts';
import { classesOf } from './classes.ts';

/** One place after the other, as a reader of the axis would count. */
function placeOf(value: number, numbers: readonly number[]): number {
  if (Number.isNaN(value)) return 2 * numbers.length + 1;
  const on = numbers.indexOf(value);
  return on < 0 ? 2 * numbers.filter((one) => one < value).length : 2 * on + 1;
}

const own = Uint8Array.from({ length: 254 }, (_, at) => at);

test.each(brushIds)(
  'each value of %s has the place that it lies at, whatever type it came in',
  (id) => {
    const { stops } = axes[id];
    const least = fc.constantFrom(Number.MIN_VALUE, 2 ** -11, 2 ** -10, 0.5);
    const numbers = fc
      .tuple(
        fc.subarray([...stops]),
        fc.array(fc.oneof(least, fc.double({ min: -3, max: 9e11 })), { maxLength: 3 }),
      )
      .map(([some, others]) =>
        [...new Set([...some, ...others.filter((one) => !Number.isNaN(one))])].sort(
          (a, b) => a - b,
        ),
      );
    const value = fc.oneof(
      fc.constantFrom(...stops, 0, -0, Infinity, -Infinity, Number.NaN),
      fc.constantFrom(...stops).map((stop) => stop * (1 - Number.EPSILON)),
      least,
      fc.double(),
      fc.integer({ min: 0, max: 300 }),
    );
    fc.assert(
      fc.property(numbers, fc.array(value), (steps, values) => {
        const classes = own.subarray(0, 2 * steps.length + 2);
        for (const Type of [Float64Array, Float32Array, Uint32Array, Uint16Array]) {
          const column = Type.from(
            values.map((one) => (Type.name.startsWith('U') && !(one >= 0) ? 0 : one)),
          );
          expect([...classesOf(column, Float64Array.from(steps), classes)], Type.name).toEqual(
            Array.from(column, (one) => placeOf(one, steps)),
          );
        }
        const bytes = Uint8Array.from(values.filter((one) => one >= 0 && one < 256));
        expect([...classesOf(bytes, Float64Array.from(steps), classes)]).toEqual(
          Array.from(bytes, (one) => placeOf(one === 255 ? Number.NaN : one, steps)),
        );
      }),
      { numRuns: 200 },
    );
  },
);

test('an axis has fewer places than a byte has classes, with bounds of a hand beside its own stops', () => {
  for (const id of brushIds) expect(2 * (axes[id].stops.length + 2) + 2, id).toBeLessThan(254);
});
