import { upperPlace } from './upper-place.ts';

/**
 * Numbers one a row, in the type they came in. "No data" is NaN among floats, and `unknownByte` in a
 * byte.
 */
export type Column = Float64Array | Float32Array | Uint32Array | Uint16Array | Uint8Array;

export const unknownByte = 255;

/** Bits that a bucket of the line has: those of a float's sign, exponent and first of its mantissa. */
const shift = 32 - 12 - 6;
/** Least value that has a bucket. */
const least = 2 ** -10;
/** In place of a class: some number lies in the bucket, so values in it are of several. */
const several = 254;

/**
 * The class of each value by where it lies among ascending numbers. Classes are given for each place:
 * before the first number, on it, between it and the next, on the next …; the last is of those
 * without a value. Seldom a search: the bits of most values tell their class.
 *
 * @param classes two for each number, and two more; none of them 254
 */
export function classesOf(
  values: Column,
  numbers: Float64Array,
  classes: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const unknown = classes.at(-1)!;
  const classOf = (value: number) => {
    if (Number.isNaN(value)) return unknown;
    const passed = upperPlace(numbers, value);
    return classes[passed > 0 && numbers[passed - 1] === value ? 2 * passed - 1 : 2 * passed]!;
  };
  const all = new Uint8Array(values.length);
  if (values instanceof Uint8Array) {
    const byByte = Uint8Array.from({ length: unknownByte + 1 }, (_, byte) => classOf(byte));
    byByte[unknownByte] = unknown;
    for (let row = 0; row < all.length; row++) all[row] = byByte[values[row]!]!;
    return all;
  }
  const float = new Float64Array([least]);
  const words = new Uint32Array(float.buffer);
  // Its low word is empty.
  const high = words[0] === 0 ? 1 : 0;
  const first = words[high]! >>> shift;
  const byBucket = classesOfBuckets(numbers, classes, first, { float, words, high });
  const last = byBucket.length - 1;
  const zero = classOf(0);
  for (let row = 0; row < all.length; row++) {
    const value = values[row]!;
    let told = value === 0 ? zero : several;
    if (value >= least) {
      float[0] = value;
      const bucket = (words[high]! >>> shift) - first;
      told = byBucket[bucket < last ? bucket : last]!;
    }
    all[row] = told === several ? classOf(value) : told;
  }
  return all;
}

/** The class of all values in each bucket; the last one is of what lies above the largest number. */
function classesOfBuckets(
  numbers: Float64Array,
  classes: Uint8Array,
  first: number,
  { float, words, high }: { float: Float64Array; words: Uint32Array; high: 0 | 1 },
): Uint8Array {
  float[0] = Math.max(least, numbers.at(-1) ?? 0);
  const told = new Uint8Array((words[high]! >>> shift) - first + 2);
  const startOf = (bucket: number) => {
    words[1 - high] = 0;
    words[high] = (first + bucket) << shift;
    return float[0]!;
  };
  let passed = 0;
  for (let bucket = 0, start = startOf(0); bucket < told.length; bucket++) {
    const next = startOf(bucket + 1);
    while (passed < numbers.length && numbers[passed]! < start) passed++;
    const empty = passed === numbers.length || numbers[passed]! >= next;
    told[bucket] = empty ? classes[2 * passed]! : several;
    start = next;
  }
  return told;
}
