import { expect, test } from 'vitest';
import { gifOf, type Pixels } from './gif.ts';
import { pace } from './pace.ts';
import { readGif } from './testing/read-gif.ts';

function frame(shade: number, width = 40, height = 30): Pixels {
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let at = 0; at < 400; at += 4) data.set([shade, 0, 0, 255], at);
  return { data, width, height };
}

test('a frame a year, each seen as long as it should be, only what changed drawn anew', async () => {
  const asked: number[] = [];
  const gif = await gifOf(5, (place) => {
    asked.push(place);
    return Promise.resolve(frame(place * 50));
  });
  const { text, size, frames } = readGif(gif);
  expect(text).toBe('GIF89a');
  expect(size).toEqual({ width: 40, height: 30 });
  expect(frames.map(({ delay }) => delay)).toEqual(pace(5));
  expect(frames.map(({ keeps }) => keeps)).toEqual([false, true, true, true, true]);
  expect(asked.slice(3)).toEqual([0, 1, 2, 3, 4]);
});

test('a frame like the one before takes next to nothing', async () => {
  const noise = frame(0, 200, 100);
  for (let at = 0, seed = 1; at < noise.data.length; at += 4) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    noise.data[at] = (seed >>> 16) & 255;
  }
  const [first, second] = readGif(await gifOf(2, () => Promise.resolve(noise))).frames;
  expect(Number(second?.bytes)).toBeLessThan(Number(first?.bytes) / 10);
});

test('what stops the drawing of a frame stops the file', async () => {
  const stopped = gifOf(4, (place) =>
    place < 2 ? Promise.resolve(frame(0)) : Promise.reject(new Error('stopped')),
  );
  await expect(stopped).rejects.toThrow('stopped');
});

test('the span takes about four seconds, however many years it has', () => {
  for (const frames of [5, 24, 34, 75]) {
    const moving = pace(frames)
      .slice(0, -1)
      .reduce((sum, one) => sum + one, 0);
    expect(Math.abs(moving - 4000)).toBeLessThanOrEqual(400);
  }
  expect(pace(1)).toEqual([1500]);
});
