import { useEffect, useState } from 'react';
import type { Colours } from './PictureSheet.tsx';
import { layoutsFor, type Purpose } from './sizes.ts';
import type { RenderedPicture, PictureRequest } from './render-picture.tsx';

interface State {
  picture?: RenderedPicture;
  error?: Error;
}

/** The picture of the present choices; neither picture nor error while it is drawn. */
export function useRenderedPicture(
  renderPicture: (request: PictureRequest) => Promise<RenderedPicture>,
  { purpose, colours }: { purpose: Purpose; colours: Colours },
): { picture: RenderedPicture | undefined; error: Error | undefined; retry: () => void } {
  const [state, setState] = useState<State>({});
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    setState({});
    renderPicture({ layouts: layoutsFor(purpose), colours }).then(
      (picture) => wanted && setState({ picture }),
      (error: unknown) =>
        wanted && setState({ error: error instanceof Error ? error : new Error(String(error)) }),
    );
    return () => {
      wanted = false;
    };
  }, [renderPicture, purpose, colours, attempt]);
  return {
    picture: state.picture,
    error: state.error,
    retry: () => setAttempt((count) => count + 1),
  };
}
