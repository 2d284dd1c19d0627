import { expect, test } from 'vitest';
import { subsetTables } from './subset-face.ts';

/** Outlines of ten bytes each; the third is made of the second, the second is a plain one. */
const glyf = new DataView(new ArrayBuffer(48));
const rangeOf = (glyph: number) => [12 * glyph, 12 * (glyph + 1)] as const;
const head = new DataView(new ArrayBuffer(54));
// Plain: a number of contours. Composite: minus one, its flags and its part.
for (const glyph of [0, 1, 3]) glyf.setInt16(12 * glyph, 1);

test('a glyph brings those it is made of, and no others', () => {
  const wide = new DataView(new ArrayBuffer(64));
  new Uint8Array(wide.buffer).set(new Uint8Array(glyf.buffer));
  const ranges = [[0, 12], [12, 24], [24, 42], [42, 54]] as const; // prettier-ignore
  wide.setInt16(24, -1);
  // One byte a shift, nothing after it: flags 0, glyph 1.
  wide.setUint16(34, 0);
  wide.setUint16(36, 1);
  wide.setInt16(42, 1);
  const cut = subsetTables({ glyf: wide, head }, (glyph) => ranges[glyph] ?? [0, 0], 4, [2]);
  const loca = new DataView(cut.loca.buffer);
  const lengths = [0, 1, 2, 3].map(
    (glyph) => loca.getUint32(4 * glyph + 4) - loca.getUint32(4 * glyph),
  );
  // What stands for a lacking letter stays; each begins at a multiple of four.
  expect(lengths).toEqual([12, 12, 20, 0]);
  expect(cut.glyf).toHaveLength(44);
});

test('places are written in four bytes, and the face says so; its own table stays as it is', () => {
  const cut = subsetTables({ glyf, head }, rangeOf, 4, [3]);
  expect(new DataView(cut.head.buffer).getInt16(50)).toBe(1);
  expect(head.getInt16(50)).toBe(0);
  expect(cut.loca).toHaveLength(20);
});
