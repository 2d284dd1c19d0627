import { pace } from './pace.ts';

const kinds = ['video/webm;codecs=vp9', 'video/webm;codecs=vp8', 'video/webm'] as const;
const bitsPerSecond = 5_000_000;

/** The kind of WebM that this browser can record; undefined if none. */
export function webmKind(): string | undefined {
  if (typeof MediaRecorder === 'undefined') return undefined;
  if (!('captureStream' in HTMLCanvasElement.prototype)) return undefined;
  return kinds.find((kind) => MediaRecorder.isTypeSupported(kind));
}

/**
 * Records frames as a WebM video by playing them once, as fast as they will be seen.
 *
 * @throws the reason of the signal when it is aborted, or what the recorder says
 */
export async function webmOf(
  frames: readonly ImageBitmap[],
  kind: string,
  signal: AbortSignal,
): Promise<Blob> {
  const [first] = frames;
  if (!first) throw new Error('No frames');
  const canvas = document.createElement('canvas');
  canvas.width = first.width;
  canvas.height = first.height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas');
  context.drawImage(first, 0, 0);
  const stream = canvas.captureStream();
  const recorder = new MediaRecorder(stream, {
    mimeType: kind,
    videoBitsPerSecond: bitsPerSecond,
  });
  const recorded = partsOf(recorder);
  recorder.start();
  try {
    const delays = pace(frames.length);
    for (const [place, frame] of frames.entries()) {
      signal.throwIfAborted();
      context.drawImage(frame, 0, 0);
      await new Promise((resolve) => setTimeout(resolve, delays[place]));
    }
  } finally {
    recorder.stop();
    for (const track of stream.getTracks()) track.stop();
  }
  return new Blob(await recorded, { type: 'video/webm' });
}

function partsOf(recorder: MediaRecorder): Promise<Blob[]> {
  return new Promise((resolve, reject) => {
    const parts: Blob[] = [];
    recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
    recorder.addEventListener('stop', () => resolve(parts));
    recorder.addEventListener('error', () => reject(new Error('The recorder stopped')));
  });
}
