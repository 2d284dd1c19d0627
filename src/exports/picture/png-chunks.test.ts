import { expect, test } from 'vitest';
import {
  densityChunk,
  readChunks,
  readText,
  textChunk,
  withChunks,
  writeChunks,
  type Chunk,
} from './png-chunks.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const small: Chunk[] = [
  { type: 'IHDR', data: bytes(0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0) },
  { type: 'pHYs', data: bytes(0, 0, 0, 1, 0, 0, 0, 1, 1) },
  { type: 'IDAT', data: bytes(0x78, 0x9c, 0x63, 0x60, 0, 0, 0, 2, 0, 1) },
  { type: 'IEND', data: bytes() },
];

test('the end of every PNG file has the sum that all of them have', () => {
  const file = writeChunks(small);
  expect(Array.from(file.slice(-12))).toEqual([
    0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82,
  ]);
});

test('texts of any script come back as they were put in, right after the head', () => {
  const title = 'تلقت المكسيك 66.2 مليار دولار – “a”';
  const file = withChunks(writeChunks(small), [textChunk('Title', title)]);
  const read = readChunks(file);
  expect(read.map(({ type }) => type)).toEqual(['IHDR', 'iTXt', 'pHYs', 'IDAT', 'IEND']);
  expect(readText(read[1] as Chunk)).toEqual({ keyword: 'Title', text: title });
});

test('a density takes the place of the one that was there', () => {
  const read = readChunks(withChunks(writeChunks(small), [densityChunk(300)]));
  const densities = read.filter(({ type }) => type === 'pHYs');
  expect(densities).toHaveLength(1);
  expect(new DataView(densities[0]?.data.buffer as ArrayBuffer).getUint32(0)).toBe(11_811);
});

test('a broken file and one that is no PNG are refused', () => {
  const file = writeChunks(small);
  file[20] = (file[20] ?? 0) ^ 1;
  expect(() => readChunks(file)).toThrow('The sum of chunk IHDR is wrong');
  expect(() => readChunks(bytes(1, 2, 3))).toThrow('Not a PNG file');
});
