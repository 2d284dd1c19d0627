/** Where a glyph's outline begins and ends in the table of outlines. */
type RangeOf = (glyph: number) => readonly [from: number, to: number];

/**
 * The tables of a face with the outlines of some glyphs alone; their numbers stay, those of others are empty
 * (OpenType, `glyf` and `loca`).
 *
 * @param head the face's, which says how places are written
 */
export function subsetTables(
  { glyf, head }: { glyf: DataView; head: DataView },
  rangeOf: RangeOf,
  count: number,
  wanted: Iterable<number>,
): { glyf: Uint8Array; loca: Uint8Array; head: Uint8Array } {
  const kept = withParts(glyf, rangeOf, wanted);
  const places = new DataView(new ArrayBuffer(4 * (count + 1)));
  const parts: Uint8Array[] = [];
  let at = 0;
  for (let glyph = 0; glyph < count; glyph += 1) {
    places.setUint32(4 * glyph, at);
    if (!kept.has(glyph)) continue;
    const [from, to] = rangeOf(glyph);
    // Each begins at a multiple of four.
    const part = new Uint8Array(Math.ceil((to - from) / 4) * 4);
    part.set(bytesOf(glyf).subarray(from, to));
    parts.push(part);
    at += part.length;
  }
  places.setUint32(4 * count, at);
  const outlines = new Uint8Array(at);
  let end = 0;
  for (const part of parts) {
    outlines.set(part, end);
    end += part.length;
  }
  const ownHead = bytesOf(head).slice();
  new DataView(ownHead.buffer).setInt16(50, 1);
  return { glyf: outlines, loca: new Uint8Array(places.buffer), head: ownHead };
}

const bytesOf = ({ buffer, byteOffset, byteLength }: DataView) =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** The glyphs with those that they are made of, and the one that stands for what is lacking. */
function withParts(glyf: DataView, rangeOf: RangeOf, wanted: Iterable<number>): Set<number> {
  const kept = new Set([0, ...wanted]);
  // A set is walked to what is added on the way.
  for (const glyph of kept) {
    const [from, to] = rangeOf(glyph);
    if (to <= from || glyf.getInt16(from) >= 0) continue;
    let at = from + 10;
    for (let more = true; more;) {
      const flags = glyf.getUint16(at);
      kept.add(glyf.getUint16(at + 2));
      at += 4 + (flags & 1 ? 4 : 2);
      if (flags & 8) at += 2;
      else if (flags & 0x40) at += 4;
      else if (flags & 0x80) at += 8;
      more = (flags & 0x20) !== 0;
    }
  }
  return kept;
}
