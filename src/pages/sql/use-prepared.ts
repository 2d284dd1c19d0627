import { useCallback, useEffect, useRef } from 'react';
import type { AtlasDatabase } from '../../database/atlas-database.ts';

/** Starts the users' engine ahead of a question, for as long as the page is there. */
export function usePrepared({ prepareToAsk }: Pick<AtlasDatabase, 'prepareToAsk'>): () => void {
  const page = useRef<AbortController>(null);
  useEffect(() => {
    const here = new AbortController();
    page.current = here;
    return () => here.abort();
  }, []);
  return useCallback(() => prepareToAsk(page.current?.signal), [prepareToAsk]);
}
