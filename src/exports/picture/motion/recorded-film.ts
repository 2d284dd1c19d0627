import type { Frames } from './frames.ts';
import { lastAgain, pace } from './pace.ts';
import type { VideoKind } from './video-kind.ts';

const types: Readonly<Record<VideoKind, readonly string[]>> = {
  mp4: ['video/mp4;codecs=avc1', 'video/mp4'],
  webm: ['video/webm;codecs=vp9', 'video/webm;codecs=vp8', 'video/webm'],
};
const bitsPerSecond = 5_000_000;

/** The type by which this browser records a kind of video; undefined if it doesn't. */
export function recorderType(kind: VideoKind): string | undefined {
  if (typeof MediaRecorder === 'undefined') return undefined;
  if (!('captureStream' in HTMLCanvasElement.prototype)) return undefined;
  return types[kind].find((type) => MediaRecorder.isTypeSupported(type));
}

/**
 * Draws all frames, then records them by playing them once, as fast as they will be seen.
 *
 * @param type as `recorderType` gives it
 * @param onPlaying called when all are drawn
 * @throws the reason of the signal when it is aborted, or what the recorder says
 */
export async function recordedFilm(
  type: string,
  { count, draw }: Frames,
  signal: AbortSignal,
  onPlaying: () => void,
): Promise<Blob> {
  const pictures: ImageBitmap[] = [];
  for (let index = 0; index < count; index++)
    pictures.push(await createImageBitmap(await draw(index)));
  const [first] = pictures;
  if (!first) throw new Error('No frames');
  onPlaying();
  const canvas = document.createElement('canvas');
  canvas.width = first.width;
  canvas.height = first.height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas');
  context.drawImage(first, 0, 0);
  const stream = canvas.captureStream();
  const recorder = new MediaRecorder(stream, {
    mimeType: type,
    videoBitsPerSecond: bitsPerSecond,
  });
  const recorded = partsOf(recorder);
  recorder.start();
  try {
    const delays = pace(count);
    for (const [index, picture] of pictures.entries()) {
      signal.throwIfAborted();
      context.drawImage(picture, 0, 0);
      await wait(delays[index] ?? 0);
    }
    // Only what is drawn is recorded: without this the last picture would end as it begins.
    const last = pictures.at(-1);
    if (last) context.drawImage(last, 0, 0);
    await wait(lastAgain);
  } finally {
    recorder.stop();
    for (const track of stream.getTracks()) track.stop();
    for (const picture of pictures) picture.close();
  }
  return new Blob(await recorded, { type: type.replace(/;.*/, '') });
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function partsOf(recorder: MediaRecorder): Promise<Blob[]> {
  return new Promise((resolve, reject) => {
    const parts: Blob[] = [];
    recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
    recorder.addEventListener('stop', () => resolve(parts));
    recorder.addEventListener('error', () => reject(new Error('The recorder stopped')));
  });
}
