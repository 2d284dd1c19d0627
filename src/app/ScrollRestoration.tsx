import { useLayoutEffect } from 'react';
import { decoded } from '../domain/decoded.ts';
import { keepInView } from './keep-in-view.ts';
import type { NavigationTracker } from './navigation-type.ts';

/**
 * Where a page begins. Opened by a link: at the part that its address names, else at its top, and
 * the keyboard with it. Gone back to, or loaded, it is placed by the browser; only a named part
 * that came after the browser looked for it is still gone to.
 */
export function ScrollRestoration({
  navigation,
  path,
}: {
  navigation: NavigationTracker;
  path: string;
}) {
  useLayoutEffect(() => {
    const how = navigation.arrive(path);
    if (how === null || how === 'history') return;
    if (how === 'link') {
      document.querySelector<HTMLElement>('#content')?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    const part = decoded(location.hash.slice(1));
    // Not ended with this effect, which ends whenever the page waits for a part of itself.
    if (part !== '' && scrollY === 0) navigation.until(keepInView(part));
  }, [navigation, path]);
  return null;
}
