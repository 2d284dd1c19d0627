import { useEffect, useSyncExternalStore } from 'react';

/** What cards say and look like. */
type Cards = typeof import('../card/cards.ts');
/** The map that answers to pointer and keys, with the cards. */
type Live = typeof import('./LiveStage.tsx');

let known: Cards | null = null;
const listeners = new Set<() => void>();

/** Gives cards to what draws pages without a browser. */
export function provideCards(cards: Cards): void {
  known = cards;
  for (const listener of listeners) listener();
}

/** The code of cards, once it has come: it comes with the map that answers, as the first view has none. */
export function cards(): Cards | null {
  return known;
}

/** @throws TypeError where it can't be had; asked again, it is fetched again */
export async function loadLive(): Promise<Live> {
  const live = await import('./LiveStage.tsx');
  if (known === null) provideCards(live.cards);
  return live;
}

/** The code of cards where one is wanted, asked for and heard of; otherwise null, and nothing is drawn anew. */
export function useCards(wanted: boolean): Cards | null {
  const now = () => (wanted ? known : null);
  // Where it can't be had the map itself says so.
  useEffect(() => {
    if (wanted && known === null) loadLive().catch(() => undefined);
  }, [wanted]);
  return useSyncExternalStore(subscribe, now, now);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
