import { unzlibSync } from 'fflate';
import { outlineOperators } from './glyph-outline.ts';
import { subsetTables } from './subset-face.ts';

/** A font with TrueType outlines, as far as a page of text needs it. */
export interface Face {
  /** The font with the outlines of these glyphs alone, as a plain TrueType file. */
  fileOf: (glyphs: Iterable<number>) => Uint8Array;
  unitsPerEm: number;
  ascent: number;
  descent: number;
  /** The glyph of a letter; 0 where it has none. */
  glyphOf: (code: number) => number;
  /** Width of a glyph, in units. */
  advanceOf: (glyph: number) => number;
  /** The outline of a glyph as operators of a PDF, in units. */
  outlineOf: (glyph: number) => string;
}

/**
 * Reads a WOFF file (W3C, WOFF File Format 1.0): its tables, unpacked, as a TrueType file.
 *
 * @throws when it is none, or has no TrueType outlines
 */
export function readFace(woff: Uint8Array): Face {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (view.getUint32(0) !== 0x774f4646) throw new Error('This is no WOFF file');
  const tableCount = view.getUint16(12);
  const tables = new Map<string, { data: Uint8Array; sum: number }>();
  for (let at = 44; at < 44 + 20 * tableCount; at += 20) {
    const name = String.fromCharCode(...woff.subarray(at, at + 4));
    const from = view.getUint32(at + 4);
    const packed = view.getUint32(at + 8);
    const length = view.getUint32(at + 12);
    const raw = woff.subarray(from, from + packed);
    tables.set(name, {
      data: packed < length ? unzlibSync(raw) : raw,
      sum: view.getUint32(at + 16),
    });
  }
  const table = (name: string) => {
    const found = tables.get(name)?.data;
    if (!found) throw new Error(`The font has no ${name}`);
    return new DataView(found.buffer, found.byteOffset, found.byteLength);
  };
  const glyf = table('glyf');
  const loca = table('loca');
  const isLong = table('head').getInt16(50) === 1;
  const startOf = (glyph: number) =>
    isLong ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph);
  const rangeOf = (glyph: number) => [startOf(glyph), startOf(glyph + 1)] as const;
  const count = table('maxp').getUint16(4);
  const hhea = table('hhea');
  const metrics = hhea.getUint16(34);
  const hmtx = table('hmtx');
  return {
    fileOf: (glyphs) => {
      const own = subsetTables({ glyf, head: table('head') }, rangeOf, count, glyphs);
      const cut = Object.entries(own).map(([name, data]) => [name, { data, sum: 0 }] as const);
      return sfntOf(new Map([...tables, ...cut]));
    },
    unitsPerEm: table('head').getUint16(18),
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    glyphOf: glyphsOf(table('cmap')),
    advanceOf: (glyph) => hmtx.getUint16(4 * Math.min(glyph, metrics - 1)),
    outlineOf: (glyph) => outlineOperators(glyf, rangeOf, glyph),
  };
}

/** Tables that say how letters follow one another: a PDF says it itself. */
const unused = new Set(['GDEF', 'GPOS', 'GSUB']);

function sfntOf(all: ReadonlyMap<string, { data: Uint8Array; sum: number }>): Uint8Array {
  const tables = [...all]
    .filter(([name]) => !unused.has(name))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const head = 12 + 16 * tables.length;
  const sizes = tables.map(([, { data }]) => Math.ceil(data.length / 4) * 4);
  const file = new Uint8Array(head + sizes.reduce((sum, size) => sum + size, 0));
  const view = new DataView(file.buffer);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x10000);
  view.setUint16(4, tables.length);
  view.setUint16(6, 2 ** power * 16);
  view.setUint16(8, power);
  view.setUint16(10, (tables.length - 2 ** power) * 16);
  let at = head;
  tables.forEach(([name, { data, sum }], place) => {
    const entry = 12 + 16 * place;
    for (let letter = 0; letter < 4; letter += 1)
      view.setUint8(entry + letter, name.charCodeAt(letter));
    view.setUint32(entry + 4, sum);
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, data.length);
    file.set(data, at);
    at += sizes[place] ?? 0;
  });
  return file;
}

/** The letters of a font, by the segments of its table of format 4. */
function glyphsOf(cmap: DataView): Face['glyphOf'] {
  const count = cmap.getUint16(2);
  let table = -1;
  for (let at = 0; at < count; at += 1) {
    const offset = cmap.getUint32(4 + 8 * at + 4);
    if (cmap.getUint16(offset) === 4) table = offset;
  }
  if (table < 0) throw new Error('The font has no table of letters');
  const segments = cmap.getUint16(table + 6) / 2;
  const ends = table + 14;
  const starts = ends + 2 * segments + 2;
  const deltas = starts + 2 * segments;
  const offsets = deltas + 2 * segments;
  return (code) => {
    for (let at = 0; at < segments; at += 1) {
      if (code > cmap.getUint16(ends + 2 * at)) continue;
      const start = cmap.getUint16(starts + 2 * at);
      if (code < start) return 0;
      const delta = cmap.getUint16(deltas + 2 * at);
      const offset = cmap.getUint16(offsets + 2 * at);
      if (offset === 0) return (code + delta) & 0xffff;
      const glyph = cmap.getUint16(offsets + 2 * at + offset + 2 * (code - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
