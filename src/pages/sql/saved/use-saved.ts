import { useSyncExternalStore } from 'react';
import { savedQueries, type SavedQuery } from './saved-queries.ts';

const none: readonly SavedQuery[] = [];

/** The user's named queries, the newest first; none before the page answers. */
export function useSaved(): readonly SavedQuery[] {
  const store = savedQueries();
  return useSyncExternalStore(store.subscribe, store.list, () => none);
}
