import { useCallback, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { emptyBrief, type Brief } from './model/brief.ts';
import { readBrief, writeBrief } from './model/brief-address.ts';
import { keepBrief, readKept } from './model/kept-brief.ts';

/** How long the address waits for a hand that writes, ms. */
const rest = 400;

/**
 * The brief of the address, or the one that this browser keeps where the address has none; every change
 * is kept and shown in the address, there without the reader's own words.
 */
export function useBrief(): {
  brief: Brief;
  change: (next: Brief) => void;
  /** Another brief that this browser keeps, while that of a link is shown; null where there is none. */
  other: Brief | null;
  /** Whether this browser keeps what is made. */
  kept: boolean;
} {
  const [path, navigate] = useLocation();
  const [brief, setBrief] = useState<Brief>(emptyBrief);
  const [other, setOther] = useState<Brief | null>(null);
  const [kept, setKept] = useState(true);
  const shown = useRef<string | null>(null);

  // The page comes drawn without an address: what that says is read behind the first drawing.
  useEffect(() => {
    const given = readBrief(location);
    const own = readKept();
    const linked = given.parts.length > 0 || given.title !== '';
    const same =
      own !== null &&
      (!linked ||
        (location.hash === '' &&
          writeBrief(own, false).search === writeBrief(given, false).search));
    const first = same ? own : given;
    shown.current = writeBrief(first, false).search;
    setBrief(first);
    if (!same && own !== null) setOther(own);
  }, []);

  useEffect(() => {
    if (shown.current === null) return undefined;
    const { search } = writeBrief(brief, false);
    const timer = setTimeout(() => {
      const now = new URLSearchParams(location.search);
      const more = ['lang', 'theme'].flatMap((name) => {
        const value = now.get(name);
        return value === null ? [] : [`${name}=${encodeURIComponent(value)}`];
      });
      const whole = [search.slice(1), ...more].filter((part) => part !== '').join('&');
      if (location.search.slice(1) !== whole || location.hash.startsWith('#own='))
        navigate(whole === '' ? path : `${path}?${whole}`, { replace: true });
    }, rest);
    return () => clearTimeout(timer);
  }, [brief, navigate, path]);

  const change = useCallback((next: Brief) => {
    shown.current ??= '';
    setBrief(next);
    setKept(keepBrief(next));
  }, []);
  return { brief, change, other, kept };
}
