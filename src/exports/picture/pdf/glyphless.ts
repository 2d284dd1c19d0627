/**
 * A TrueType face of one empty glyph: what is written with it is not seen, but found and copied.
 * It has the tables that a PDF reader asks of an embedded face, and nothing in them.
 */
export function glyphlessFace(): Uint8Array {
  const tables: [string, number[]][] = [
    ['glyf', [0, 0]],
    ['head', [...u32(0x10000), ...u32(0x10000), ...u32(0), ...u32(0x5f0f3cf5), ...u16(0, unitsPerEm), ...new Array<number>(16).fill(0), ...u16(0, 0, unitsPerEm, unitsPerEm, 0, 8, 2, 0, 0)]],
    ['hhea', [...u32(0x10000), ...u16(ascent, 0x10000 - descent, 0, advance), ...u16(0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2)]],
    ['hmtx', u16(advance, 0, advance, 0)],
    ['loca', u16(0, 0, 0)],
    ['maxp', [...u32(0x10000), ...u16(2, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)]],
  ]; // prettier-ignore
  const headSize = 12 + 16 * tables.length;
  const padded = tables.map(([, bytes]) => bytes.length + ((4 - (bytes.length % 4)) % 4));
  const file = new Uint8Array(headSize + padded.reduce((sum, size) => sum + size, 0));
  file.set([...u32(0x10000), ...u16(tables.length, 64, 2, 16 * tables.length - 64)]);
  let at = headSize;
  tables.forEach(([name, bytes], place) => {
    file.set(bytes, at);
    const size = padded[place] ?? 0;
    const letters = Array.from(name, (letter) => letter.charCodeAt(0));
    const entry = [
      ...letters,
      ...u32(sumOf(file.subarray(at, at + size))),
      ...u32(at),
      ...u32(bytes.length),
    ];
    file.set(entry, 12 + 16 * place);
    at += size;
  });
  return file;
}

const unitsPerEm = 1000;
/** Every letter is half as wide as the text is high. */
export const advance = 500;
export const ascent = 800;
export const descent = 200;

const u16 = (...values: readonly number[]) =>
  values.flatMap((value) => [(value >> 8) & 255, value & 255]);
const u32 = (value: number) => u16(value >>> 16, value & 0xffff);

function sumOf(bytes: Uint8Array): number {
  let sum = 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
