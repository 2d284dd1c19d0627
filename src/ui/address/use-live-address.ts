import { useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { useLocation, useRouter, useSearch } from 'wouter';
import { useBrowserLocation } from 'wouter/use-browser-location';
import {
  followSearch,
  onSearchAhead,
  pushSearch,
  searchAhead,
  writeSearch,
  type WriteSearch,
} from './live-address.ts';

/** The query string of a page whose settings are kept in it, ahead of the address while a hand moves. */
export interface LiveAddress {
  search: string;
  /** As it is just now, which may not be drawn yet. */
  now: () => string;
  /** In place of the present entry of the history; the address follows when the hand rests. */
  replace: (search: string) => void;
  /** As a new entry of the history, at once; the steps of one gesture in a row are one entry. */
  push: (search: string, gesture?: string) => void;
}

/**
 * @param part what of the query string the page wants; it is drawn again only when that changes,
 *   and when the address follows
 */
export function useLiveAddress(part: (search: string) => string = whole): LiveAddress {
  const { hook } = useRouter();
  const [path, navigate] = useLocation();
  const routed = useSearch();
  // As the address has it where nothing waits: one who wants none of what a hand moves is not drawn
  // again for its first move.
  const search = useSyncExternalStore(
    onSearchAhead,
    () => part(searchAhead() ?? routed),
    () => part(routed),
  );
  const latest = useRef({ hook, path, navigate, routed });
  useLayoutEffect(() => {
    latest.current = { hook, path, navigate, routed };
  });
  const acts = useMemo(() => {
    const inBrowser = () => latest.current.hook === useBrowserLocation;
    const write: WriteSearch = (search, options) => {
      const page = latest.current;
      if (inBrowser()) return writeSearch(search, options);
      page.navigate(`${page.path}${search}`, options);
      return true;
    };
    return {
      now: () => searchAhead() ?? (inBrowser() ? location.search : latest.current.routed),
      replace: (search: string) => followSearch(search, write),
      push: (search: string, gesture?: string) => pushSearch(search, write, gesture),
    };
  }, []);
  return { search, ...acts };
}

const whole = (search: string): string => search;
