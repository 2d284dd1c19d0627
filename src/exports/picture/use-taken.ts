import { useEffect, useState } from 'react';
import type { Colours } from './PictureSheet.tsx';
import { layoutsFor, type Purpose } from './sizes.ts';
import type { Taken, Wish } from './studio.tsx';

interface State {
  taken?: Taken;
  error?: Error;
}

/** The picture of the present choices; neither picture nor error while it is drawn. */
export function useTaken(
  take: (wish: Wish) => Promise<Taken>,
  { purpose, colours }: { purpose: Purpose; colours: Colours },
): { taken: Taken | undefined; error: Error | undefined; retry: () => void } {
  const [state, setState] = useState<State>({});
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    setState({});
    take({ layouts: layoutsFor(purpose), colours }).then(
      (taken) => wanted && setState({ taken }),
      (error: unknown) =>
        wanted && setState({ error: error instanceof Error ? error : new Error(String(error)) }),
    );
    return () => {
      wanted = false;
    };
  }, [take, purpose, colours, attempt]);
  return {
    taken: state.taken,
    error: state.error,
    retry: () => setAttempt((count) => count + 1),
  };
}
