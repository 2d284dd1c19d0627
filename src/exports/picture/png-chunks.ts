/** A chunk of a PNG file. */
export interface Chunk {
  type: string;
  data: Uint8Array;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const encoder = new TextEncoder();

/** The chunks of a PNG file, their sums checked. @throws if it is none, or broken. */
export function readChunks(png: Uint8Array): Chunk[] {
  if (signature.some((byte, at) => png[at] !== byte)) throw new Error('Not a PNG file');
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  for (let at = signature.length; at < png.length;) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    const data = png.slice(at + 8, at + 8 + length);
    if (view.getUint32(at + 8 + length) !== crc(png.subarray(at + 4, at + 8 + length)))
      throw new Error(`The sum of chunk ${type} is wrong`);
    chunks.push({ type, data });
    at += 12 + length;
  }
  return chunks;
}

/** A PNG file of chunks. */
export function writeChunks(chunks: readonly Chunk[]): Uint8Array<ArrayBuffer> {
  const size = chunks.reduce((sum, { data }) => sum + 12 + data.length, signature.length);
  const png = new Uint8Array(size);
  const view = new DataView(png.buffer);
  png.set(signature);
  let at = signature.length;
  for (const { type, data } of chunks) {
    view.setUint32(at, data.length);
    png.set(encoder.encode(type), at + 4);
    png.set(data, at + 8);
    view.setUint32(at + 8 + data.length, crc(png.subarray(at + 4, at + 8 + data.length)));
    at += 12 + data.length;
  }
  return png;
}

/** A text under a keyword (`Title`, `Description`, …), in any script. */
export function textChunk(keyword: string, text: string): Chunk {
  // Keyword, not compressed, no language, no translated keyword, text in UTF-8.
  return { type: 'iTXt', data: encoder.encode(`${keyword}\0\0\0\0\0${text}`) };
}

/** Reads what {@link textChunk} wrote. */
export function readText({ data }: Chunk): { keyword: string; text: string } {
  const whole = new TextDecoder().decode(data);
  const end = whole.indexOf('\0');
  return { keyword: whole.slice(0, end), text: whole.slice(end + 5) };
}

/** How large the picture is meant to be printed. */
export function densityChunk(dotsPerInch: number): Chunk {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const perMetre = Math.round(dotsPerInch / 0.0254);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  data[8] = 1;
  return { type: 'pHYs', data };
}

/** The file with chunks put after its head, where every reader looks for them. */
export function withChunks(png: Uint8Array, added: readonly Chunk[]): Uint8Array<ArrayBuffer> {
  const replaced = new Set(added.map(({ type }) => type).filter((type) => type !== 'iTXt'));
  const [head, ...rest] = readChunks(png).filter(({ type }) => !replaced.has(type));
  return writeChunks(head ? [head, ...added, ...rest] : added);
}

let table: Uint32Array | undefined;

function crc(bytes: Uint8Array): number {
  table ??= Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value >>> 0;
  });
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (table[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
