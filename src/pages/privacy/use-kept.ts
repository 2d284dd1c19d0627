import { useCallback, useEffect, useRef, useState } from 'react';
import { siteRoot } from '../../database/site-root.ts';
import {
  dropEverything,
  keepEverything,
  keptEverything,
  type Kept,
} from '../../offline/kept/everything.ts';
import { bytesOf, offlineList, type OfflineList } from '../../offline/kept/offline-list.ts';

/** What of the site is kept in this browser for use without a network, and what may be. */
export type KeptState =
  | { status: 'looking' }
  /** This browser, a private window of it, or the host keeps nothing. */
  | { status: 'impossible' }
  | { status: 'idle' | 'failed'; kept: Kept | null; list: OfflineList | null }
  | { status: 'keeping'; done: number; bytes: number };

export interface UseKept {
  state: KeptState;
  keep: () => void;
  stop: () => void;
  drop: () => void;
}

/** Keeps everything on a press, and says how far it is. */
export function useKept(): UseKept {
  const [state, setState] = useState<KeptState>({ status: 'looking' });
  const running = useRef<AbortController | null>(null);

  const look = useCallback(async (status: 'idle' | 'failed' = 'idle') => {
    setState(await lookedUp(status));
  }, []);
  useEffect(() => {
    void look();
    return () => running.current?.abort();
  }, [look]);

  const keep = async () => {
    const stop = new AbortController();
    running.current = stop;
    try {
      setState({ status: 'keeping', done: 0, bytes: 0 });
      const site = siteRoot().href;
      const list = await offlineList(site);
      const bytes = bytesOf(list);
      const tell = (done: number) => setState({ status: 'keeping', done, bytes });
      // Otherwise a browser that is short of room drops it without a word.
      await navigator.storage?.persist?.();
      await keepEverything(site, list, tell, stop.signal);
      await look();
    } catch {
      await look(stop.signal.aborted ? 'idle' : 'failed');
    }
  };
  return {
    state,
    keep: () => void keep(),
    stop: () => running.current?.abort(),
    drop: () => void dropEverything(siteRoot().href).then(() => look()),
  };
}

async function lookedUp(status: 'idle' | 'failed'): Promise<KeptState> {
  const site = siteRoot().href;
  const off = document.querySelector('meta[name=offline][content=off]') !== null;
  if (off || !('serviceWorker' in navigator) || !('caches' in globalThis))
    return { status: 'impossible' };
  const [kept, list] = await Promise.all([
    keptEverything(site),
    offlineList(site).catch(() => null),
  ]);
  return { status, kept, list };
}
