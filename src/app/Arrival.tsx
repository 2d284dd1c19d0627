import { useLayoutEffect } from 'react';
import { decoded } from '../domain/decoded.ts';
import { holdInView } from './hold-in-view.ts';
import type { Way } from './way.ts';

/**
 * Where a page begins. Opened by a link: at the part that its address names, else at its top, and
 * the keyboard with it. Gone back to, or loaded, it is placed by the browser; only a named part
 * that came after the browser looked for it is still gone to.
 */
export function Arrival({ way, path }: { way: Way; path: string }) {
  useLayoutEffect(() => {
    const how = way.arrive(path);
    if (how === null || how === 'history') return;
    if (how === 'link') {
      document.querySelector<HTMLElement>('#content')?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    const part = decoded(location.hash.slice(1));
    // Not ended with this effect, which ends whenever the page waits for a part of itself.
    if (part !== '' && scrollY === 0) way.until(holdInView(part));
  }, [way, path]);
  return null;
}
