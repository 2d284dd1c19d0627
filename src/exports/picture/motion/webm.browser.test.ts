import { expect, test } from 'vitest';
import { webmKind, webmOf } from './webm.ts';

async function frame(colour: string): Promise<ImageBitmap> {
  const canvas = new OffscreenCanvas(64, 48);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas');
  context.fillStyle = colour;
  context.fillRect(0, 0, 64, 48);
  return createImageBitmap(canvas);
}

test('frames become a video of their size that the browser plays', async () => {
  const kind = webmKind();
  if (kind === undefined) throw new Error('This browser should record WebM');
  const frames = await Promise.all(['red', 'green'].map(frame));
  const film = await webmOf(frames, kind, new AbortController().signal);
  expect(film.type).toBe('video/webm');
  const video = document.createElement('video');
  video.muted = true;
  video.src = URL.createObjectURL(film);
  await new Promise((resolve, reject) => {
    video.addEventListener('loadeddata', resolve);
    video.addEventListener('error', () => reject(new Error('The video cannot be played')));
  });
  expect([video.videoWidth, video.videoHeight]).toEqual([64, 48]);
  URL.revokeObjectURL(video.src);
});

test('recording stops when it is told to', async () => {
  const frames = await Promise.all(['red', 'green'].map(frame));
  const controller = new AbortController();
  controller.abort(new Error('enough'));
  await expect(webmOf(frames, webmKind() ?? '', controller.signal)).rejects.toThrow('enough');
});
