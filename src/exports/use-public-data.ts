import { useEffect, useState } from 'react';
import type { Exportable } from './export-source.ts';
import { citedSources, loadPublicData, type CitedSource, type PublicData } from './sources.ts';

export type Known =
  | { state: 'loading' }
  | { state: 'failed'; retry: () => void }
  | { state: 'ready'; data: PublicData; sources: readonly CitedSource[] };

/** What the public copy of the data says of the sources that something cites. */
export function usePublicData(what: Exportable): Known {
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<Known>({ state: 'loading' });
  useEffect(() => {
    const stop = new AbortController();
    void (async () => {
      try {
        const data = await loadPublicData(stop.signal);
        const sources = citedSources(data.sources, what.citations);
        if (!stop.signal.aborted) setLoaded({ state: 'ready', data, sources });
      } catch {
        const retry = () => {
          setLoaded({ state: 'loading' });
          setAttempt((count) => count + 1);
        };
        if (!stop.signal.aborted) setLoaded({ state: 'failed', retry });
      }
    })();
    return () => stop.abort();
  }, [what, attempt]);
  return loaded;
}
