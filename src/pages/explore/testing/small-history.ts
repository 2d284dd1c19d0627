import { useSyncExternalStore } from 'react';

/** Addresses in memory in place of the browser's, with what was visited. */
export function smallHistory(search: string) {
  const visited = [`/?${search}`];
  const listeners = new Set<() => void>();
  const current = () => visited.at(-1) ?? '/';
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const navigate = (to: string, options: { replace?: boolean } = {}) => {
    if (options.replace === true) visited.pop();
    visited.push(to);
    for (const listener of listeners) listener();
  };
  const part = (place: 0 | 1) => current().split('?')[place] ?? '';
  const usePath = (): [string, typeof navigate] => [
    useSyncExternalStore(subscribe, () => part(0)),
    navigate,
  ];
  const useSearch = () => useSyncExternalStore(subscribe, () => part(1));
  return { visited, hook: usePath, searchHook: useSearch };
}
