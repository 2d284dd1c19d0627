import { ALL_FORMATS, BlobSource, Input } from 'mediabunny';
import { afterEach, expect, test, vi } from 'vitest';
import { filmOf } from './film.ts';
import { pace } from './pace.ts';
import { recorderType } from './recorded-film.ts';
import { videoKinds, type VideoKind } from './video-kind.ts';
import { makeableKinds } from './makeable-kinds.ts';

const shades = [20, 90, 160, 230];
const size = { width: 64, height: 48 };
const wholeTime = pace(shades.length).reduce((sum, one) => sum + one, 0) / 1000;

afterEach(() => vi.unstubAllGlobals());

function frames() {
  const drawn: number[] = [];
  const draw = (index: number) => {
    drawn.push(index);
    const canvas = Object.assign(document.createElement('canvas'), size);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('No canvas');
    const shade = shades[index] ?? 0;
    context.fillStyle = `rgb(${shade} ${shade} ${shade})`;
    context.fillRect(0, 0, size.width, size.height);
    return Promise.resolve(canvas);
  };
  return { count: shades.length, draw, drawn };
}

/** Plays a film in the browser: its size, its length, and each shade in the middle of its time. */
async function expectPlayed(film: Blob): Promise<void> {
  const video = document.createElement('video');
  video.muted = true;
  const happens = (event: string) =>
    new Promise((resolve, reject) => {
      video.addEventListener(event, resolve, { once: true });
      video.addEventListener('error', () => reject(new Error('The video cannot be played')));
    });
  video.src = URL.createObjectURL(film);
  await happens('loadeddata');
  expect({ width: video.videoWidth, height: video.videoHeight }).toEqual(size);
  expect(video.duration).toBeCloseTo(wholeTime, 1);
  const context = Object.assign(document.createElement('canvas'), size).getContext('2d');
  const shown = () => {
    context?.drawImage(video, 0, 0);
    return context?.getImageData(32, 24, 1, 1).data[1] ?? -1;
  };
  for (const [index, shade] of shades.entries()) {
    video.currentTime = middles[index] ?? 0;
    await happens('seeked');
    // A seek may end before its picture can be drawn.
    await expect
      .poll(() => Math.abs(shown() - shade), { message: `frame ${index}` })
      .toBeLessThan(12);
  }
  URL.revokeObjectURL(video.src);
}

/** Pictures in a film's file, and its length in seconds. */
async function filed(film: Blob) {
  const input = new Input({ source: new BlobSource(film), formats: ALL_FORMATS });
  const track = await input.getPrimaryVideoTrack();
  const { packetCount } = (await track?.computePacketStats()) ?? { packetCount: 0 };
  return { pictures: packetCount, seconds: await input.computeDuration() };
}

const middles = pace(shades.length).map((delay, index, all) => {
  const before = all.slice(0, index).reduce((sum, one) => sum + one, 0);
  return (before + delay / 2) / 1000;
});

async function encoders(): Promise<VideoKind[]> {
  vi.stubGlobal('MediaRecorder', undefined);
  const kinds = await makeableKinds();
  vi.unstubAllGlobals();
  return kinds;
}

test.each(videoKinds)(
  'a %s has one picture a year, each seen as long as it should be',
  async (kind) => {
    // A browser without the licence for a codec has no encoder for it.
    if (!(await encoders()).includes(kind)) return;
    const { drawn, ...made } = frames();
    const start = performance.now();
    const film = await filmOf(kind, made, new AbortController().signal);
    expect(performance.now() - start).toBeLessThan((wholeTime * 1000) / 2);
    expect(film.type).toBe(`video/${kind}`);
    expect(drawn).toEqual([0, 1, 2, 3]);
    const file = await filed(film);
    // And the last once more, which holds it.
    expect(file.pictures).toBe(shades.length + 1);
    expect(file.seconds).toBeCloseTo(wholeTime, 1);
    await expectPlayed(film);
  },
);

test('this browser encodes WebM, so that the test above says something', async () => {
  expect(await encoders()).toContain('webm');
});

test('without an encoder a film is recorded, and plays', async () => {
  vi.stubGlobal('VideoEncoder', undefined);
  Reflect.deleteProperty(globalThis, 'VideoEncoder');
  expect(await makeableKinds()).toContain('webm');
  let recording = 0;
  const made = frames();
  const film = await filmOf('webm', made, new AbortController().signal, () => (recording += 1));
  expect(recording).toBe(1);
  expect(made.drawn).toEqual([0, 1, 2, 3]);
  expect(film.type).toBe('video/webm');
  const { pictures, seconds } = await filed(film);
  expect(pictures).toBeGreaterThanOrEqual(shades.length);
  expect(seconds).toBeGreaterThan(wholeTime - 0.3);
  expect(seconds).toBeLessThan(wholeTime + 3);
});

test('an encoder that gives up leaves the film to the recorder', async () => {
  class Broken extends VideoEncoder {
    override encode(): void {
      throw new Error('gave up');
    }
  }
  vi.stubGlobal('VideoEncoder', Broken);
  let recording = 0;
  const film = await filmOf('webm', frames(), new AbortController().signal, () => (recording += 1));
  expect(recording).toBe(1);
  expect((await filed(film)).pictures).toBeGreaterThanOrEqual(shades.length);
});

test('a browser that neither encodes nor records says so and offers nothing', async () => {
  vi.stubGlobal('MediaRecorder', undefined);
  vi.stubGlobal('VideoEncoder', undefined);
  Reflect.deleteProperty(globalThis, 'VideoEncoder');
  expect(await makeableKinds()).toEqual([]);
  await expect(filmOf('webm', frames(), new AbortController().signal)).rejects.toThrow('no webm');
});

test.each(['encoding', 'recording'])('%s stops when it is told to', async (how) => {
  if (how === 'recording') {
    vi.stubGlobal('VideoEncoder', undefined);
    Reflect.deleteProperty(globalThis, 'VideoEncoder');
    expect(recorderType('webm')).toBeDefined();
  }
  const controller = new AbortController();
  const { draw, ...made } = frames();
  const stopping = (index: number) => {
    if (index === 2) controller.abort(new Error('enough'));
    return draw(index);
  };
  const film = filmOf('webm', { ...made, draw: stopping }, controller.signal);
  await expect(film).rejects.toThrow('enough');
});
