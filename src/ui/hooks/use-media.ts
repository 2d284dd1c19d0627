import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query holds, kept up to date; it does not where a page is built. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches, never);
}

const never = () => false;
