import type { Frames } from './frames.ts';
import { encodedFilm } from './encoded-film.ts';
import { recordedFilm, recorderType } from './recorded-film.ts';
import type { VideoKind } from './video-kind.ts';

/**
 * A video of frames, each seen as long as its pace says. The browser's encoder makes it as fast as
 * frames are drawn; where there is none, or it gives up, frames are played once and recorded.
 *
 * @param onRecording called when all frames are drawn and are played to be recorded
 * @throws the reason of the signal when it is aborted, what drawing throws, or that this browser
 * makes no such video
 */
export async function filmOf(
  kind: VideoKind,
  frames: Frames,
  signal: AbortSignal,
  onRecording: () => void = () => undefined,
): Promise<Blob> {
  const drawn = { ...frames, draw: keepFirst(frames.draw) };
  const type = recorderType(kind);
  if ('VideoEncoder' in globalThis) {
    const film = await encodedFilm(kind, drawn, signal).catch((error: unknown) => {
      if (signal.aborted || type === undefined) throw error;
      return undefined;
    });
    if (film) return film;
  }
  if (type === undefined) throw new Error(`This browser makes no ${kind}`);
  return recordedFilm(type, drawn, signal, onRecording);
}

/** The first frame says how large a film is before it is made, and is drawn once for both. */
function keepFirst(draw: Frames['draw']): Frames['draw'] {
  let first: Promise<HTMLCanvasElement> | undefined;
  return (index) => (index === 0 ? (first ??= draw(0)) : draw(index));
}
