import { useEffect, useState } from 'react';
import type { OwnFrame } from '../../domain/own-look/own-frame.ts';
import type { Colours } from './PictureSheet.tsx';
import { layoutsFor, type Purpose } from './sizes.ts';
import type { RenderedPicture, PictureRequest } from './render-picture.tsx';

interface State {
  picture?: RenderedPicture;
  /** The one before, while the next is drawn. */
  former?: RenderedPicture | undefined;
  error?: Error;
}

/** The picture of the present choices; neither picture nor error while it is drawn, but the one before. */
export function useRenderedPicture(
  renderPicture: (request: PictureRequest) => Promise<RenderedPicture>,
  choices: { purpose: Purpose; colours: Colours },
  { width, shape }: Pick<OwnFrame, 'width' | 'shape'>,
): State & { retry: () => void } {
  const [state, setState] = useState<State>({});
  const { purpose, colours } = choices;
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    setState(({ picture, former }) => ({ former: picture ?? former }));
    renderPicture({ layouts: layoutsFor(purpose, { width, shape }), colours }).then(
      (picture) => wanted && setState({ picture }),
      (error: unknown) =>
        wanted && setState({ error: error instanceof Error ? error : new Error(String(error)) }),
    );
    return () => {
      wanted = false;
    };
  }, [renderPicture, purpose, colours, width, shape, attempt]);
  return { ...state, retry: () => setAttempt((count) => count + 1) };
}
