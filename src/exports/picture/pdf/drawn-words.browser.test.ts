import { expect, test } from 'vitest';
import { pageFonts } from '../../pdf/page-fonts.ts';
import type { Face } from '../../pdf/woff.ts';
import { drawnWordsOf } from './drawn-words.ts';

/** Has Latin letters alone. */
const latin: Face = {
  fileOf: () => new Uint8Array(4),
  unitsPerEm: 1000,
  ascent: 800,
  descent: -200,
  glyphOf: (code) => (code < 0x250 ? code : 0),
  advanceOf: () => 500,
  outlineOf: () => '',
};
const look = { size: 20, weight: 400, family: 'sans-serif', colour: 'rgb(200, 0, 0)', ascent: 0.8 };

test('words in letters that the fonts lack are drawn as wide as they were laid, and no others', async () => {
  const place = { look, left: 10, right: 90, top: 5, bottom: 30 };
  const words = [
    { text: 'Nepal', ...place },
    { text: 'Непал', ...place },
  ];
  const drawn = await drawnWordsOf(words, pageFonts([latin], [latin]));
  expect(drawn).toHaveLength(1);
  const [word] = drawn;
  expect(word).toMatchObject({ page: 0, left: 8, top: 3, width: 84, height: 29 });
  const image = await createImageBitmap(new Blob([word!.png as Uint8Array<ArrayBuffer>]));
  const pen = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
  pen.drawImage(image, 0, 0);
  const { data, width } = pen.getImageData(0, 0, image.width, image.height);
  const inked = Array.from({ length: data.length / 4 }, (_, at) => at).filter(
    (at) => (data[4 * at + 3] ?? 0) > 128,
  );
  const columns = inked.map((at) => at % width);
  // From the first letter's edge to the last one's, in the colour of the words, on no ground.
  expect((Math.max(...columns) - Math.min(...columns)) / 4).toBeGreaterThan(70);
  expect(inked.length).toBeLessThan(data.length / 8);
  const [first = 0] = inked;
  expect(Array.from(data.slice(4 * first, 4 * first + 3))).toEqual([200, 0, 0]);
});
