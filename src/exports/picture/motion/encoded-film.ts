import type { VideoCodec } from 'mediabunny';
import type { Frames } from './frames.ts';
import { lastAgain, pace } from './pace.ts';
import type { VideoKind } from './video-kind.ts';

/** Codecs that players of a kind of file know, those that most know first. */
const codecs: Readonly<Record<VideoKind, VideoCodec[]>> = {
  mp4: ['avc'],
  webm: ['vp9', 'vp8', 'av1'],
};

/**
 * Encodes frames as they are drawn, one picture in the file for each and one to hold the last.
 *
 * @returns null where this browser encodes no video of that kind and size
 * @throws what the drawing of a frame or the encoder throws; nothing is left running
 */
export async function encodedFilm(
  kind: VideoKind,
  { count, draw }: Frames,
  signal: AbortSignal,
): Promise<Blob | null> {
  const bunny = await import('mediabunny');
  const { width, height } = await draw(0);
  const quality = new bunny.Quality('very-high');
  const codec = await bunny.getFirstEncodableVideoCodec(codecs[kind], { width, height, quality });
  if (codec === null) return null;
  const target = new bunny.BufferTarget();
  const format =
    kind === 'mp4'
      ? new bunny.Mp4OutputFormat({ fastStart: 'in-memory' })
      : new bunny.WebMOutputFormat();
  const output = new bunny.Output({ format, target });
  const source = new bunny.VideoSampleSource({ codec, quality });
  output.addVideoTrack(source);
  let now = 0;
  const add = async (canvas: HTMLCanvasElement, milliseconds: number) => {
    signal.throwIfAborted();
    const duration = milliseconds / 1000;
    const sample = new bunny.VideoSample(canvas, { timestamp: now, duration });
    await source.add(sample).finally(() => sample.close());
    now += duration;
  };
  try {
    await output.start();
    const delays = pace(count);
    for (const [index, delay] of delays.entries()) {
      const canvas = await draw(index);
      const last = index === count - 1;
      await add(canvas, last ? delay - lastAgain : delay);
      if (last) await add(canvas, lastAgain);
    }
    await output.finalize();
  } catch (error) {
    await output.cancel();
    throw error;
  }
  if (!target.buffer) throw new Error('The encoder wrote nothing');
  return new Blob([target.buffer], { type: format.mimeType });
}
