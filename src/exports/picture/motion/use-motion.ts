import { useCallback, useRef, useState } from 'react';
import type { PictureYears } from '../picture-source.ts';
import type { Colours } from '../PictureSheet.tsx';
import { drawnOnCanvas } from '../raster.ts';
import { motionLayout } from '../sizes.ts';
import type { RenderedPicture, PictureRequest } from '../render-picture.tsx';
import type { VideoKind } from './video-kind.ts';

export type MotionKind = 'gif' | VideoKind;

export type MotionState =
  | { state: 'idle' | 'writing' | 'cancelled' | 'failed' }
  | { state: 'drawing'; year: number; share: number }
  | { state: 'done'; blob: Blob; kind: MotionKind; width: number; height: number };

interface Drawing {
  renderPicture: (request: PictureRequest) => Promise<RenderedPicture>;
  years: PictureYears;
  colours: Colours;
}

/** Makes the years of a picture move: what it is at, a way to start and a way to stop it. */
export function useMotion({ renderPicture, years, colours }: Drawing) {
  const [motion, setMotion] = useState<MotionState>({ state: 'idle' });
  const controller = useRef<AbortController | null>(null);

  const start = useCallback(
    async (kind: MotionKind): Promise<Blob | undefined> => {
      controller.current?.abort();
      const own = new AbortController();
      controller.current = own;
      const { signal } = own;
      const draw = drawer({ renderPicture, years, colours }, signal, (year, share) =>
        setMotion({ state: 'drawing', year, share }),
      );
      try {
        const blob =
          kind === 'gif'
            ? await gif(draw, years)
            : await video(kind, draw, years, signal, setMotion);
        const { width, height } = draw.size();
        setMotion({ state: 'done', blob, kind, width, height });
        return blob;
      } catch {
        setMotion({ state: signal.aborted ? 'cancelled' : 'failed' });
        return undefined;
      }
    },
    [renderPicture, years, colours],
  );
  const cancel = useCallback(() => controller.current?.abort(), []);
  return { motion, start, cancel };
}

interface Drawer {
  frame: (place: number) => Promise<HTMLCanvasElement>;
  size: () => { width: number; height: number };
}

/** Draws the frame of each year, all as large as the first. */
function drawer(
  { renderPicture, years, colours }: Drawing,
  signal: AbortSignal,
  onFrame: (year: number, share: number) => void,
): Drawer {
  let size = { width: 0, height: 0 };
  return {
    size: () => size,
    async frame(place) {
      signal.throwIfAborted();
      const year = years.years[place] ?? 0;
      onFrame(year, place / years.years.length);
      const source = await years.of(year);
      const picture = await renderPicture({
        layouts: [motionLayout],
        colours,
        source,
        mark: String(year),
      });
      signal.throwIfAborted();
      if (size.width === 0) size = { width: even(picture.width), height: even(picture.height) };
      // The page stays alive between two frames.
      await new Promise((resolve) => setTimeout(resolve));
      return drawnOnCanvas(picture.svg, size.width, size.height);
    },
  };
}

/** Encoders of video take sizes in steps of two pixels. */
const even = (size: number): number => 2 * Math.round(size / 2);

async function gif(draw: Drawer, { years }: PictureYears): Promise<Blob> {
  const { gifOf } = await import('./gif.ts');
  const bytes = await gifOf(years.length, async (place) => {
    const canvas = await draw.frame(place);
    const { width, height } = canvas;
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height);
    if (!pixels) throw new Error('No pixels');
    return pixels;
  });
  return new Blob([bytes], { type: 'image/gif' });
}

async function video(
  kind: VideoKind,
  draw: Drawer,
  { years }: PictureYears,
  signal: AbortSignal,
  onState: (state: MotionState) => void,
): Promise<Blob> {
  const { filmOf } = await import('./film.ts');
  const frames = { count: years.length, draw: draw.frame };
  return filmOf(kind, frames, signal, () => onState({ state: 'writing' }));
}
