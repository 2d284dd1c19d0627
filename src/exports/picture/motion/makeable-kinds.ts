import { videoKinds, type VideoKind } from './video-kind.ts';
import { recorderType } from './recorded-film.ts';

/** Encoders of a kind, each at a level that has room for a frame of the years in motion. */
const encoders: Readonly<Record<VideoKind, readonly string[]>> = {
  mp4: ['avc1.640028', 'avc1.4d0028', 'avc1.420028'],
  webm: ['vp09.00.40.08', 'vp8', 'av01.0.08M.08'],
};
const frame = { width: 900, height: 900, bitrate: 5_000_000 };

/** The kinds of video that this browser makes, by encoding or by recording. */
export async function makeableKinds(): Promise<VideoKind[]> {
  const makes = await Promise.all(
    videoKinds.map(
      async (kind) => recorderType(kind) !== undefined || (await encodes(encoders[kind])),
    ),
  );
  return videoKinds.filter((_, index) => makes[index]);
}

async function encodes(codecs: readonly string[]): Promise<boolean> {
  if (!('VideoEncoder' in globalThis)) return false;
  const answers = await Promise.all(
    codecs.map((codec) =>
      VideoEncoder.isConfigSupported({ codec, ...frame }).then(
        ({ supported }) => supported === true,
        () => false,
      ),
    ),
  );
  return answers.includes(true);
}
