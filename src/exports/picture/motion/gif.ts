import { applyPalette, GIFEncoder, quantize, type Palette } from 'gifenc';
import { pace } from './pace.ts';

/** A picture as its pixels, four bytes each. */
export interface Pixels {
  data: Uint8Array | Uint8ClampedArray;
  width: number;
  height: number;
}

/** The last colour of the palette stands for "as before". */
const unchanged = 255;

/**
 * A GIF of frames of one size, one palette for all of them, repeated for ever. Pixels that stay as
 * they were are left out, which makes the file a fraction of its size.
 *
 * @param frameOf gives the frame at a place; called once for each in order, and before for a few
 * @throws what `frameOf` throws, an abort included
 */
export async function gifOf(
  frames: number,
  frameOf: (place: number) => Promise<Pixels>,
): Promise<Uint8Array<ArrayBuffer>> {
  const samples = [...new Set([0, Math.floor(frames / 2), frames - 1])];
  const palette = paletteOf(await inTurn(samples, frameOf));
  const delays = pace(frames);
  const encoder = GIFEncoder();
  let before: Uint8Array | null = null;
  await inTurn([...delays.keys()], async (place) => {
    const { data, width, height } = await frameOf(place);
    const index = applyPalette(data, palette);
    const last = before;
    before = index.slice();
    if (last) keepChanges(index, last);
    encoder.writeFrame(index, width, height, {
      ...(last ? {} : { palette: [...palette, [0, 0, 0]], repeat: 0 }),
      delay: delays[place] ?? 0,
      transparent: last !== null,
      transparentIndex: unchanged,
      dispose: 1,
    });
  });
  encoder.finish();
  return encoder.bytes();
}

function keepChanges(index: Uint8Array, before: Uint8Array): void {
  for (let at = 0; at < index.length; at++) if (index[at] === before[at]) index[at] = unchanged;
}

function paletteOf(samples: readonly Pixels[]): Palette {
  const all = new Uint8Array(samples.reduce((sum, { data }) => sum + data.length, 0));
  let at = 0;
  for (const { data } of samples) {
    all.set(data, at);
    at += data.length;
  }
  const palette = quantize(all, unchanged);
  // Few colours: the place of "as before" is the same.
  while (palette.length < unchanged) palette.push([0, 0, 0]);
  return palette;
}

async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (const item of items) done.push(await work(item));
  return done;
}
