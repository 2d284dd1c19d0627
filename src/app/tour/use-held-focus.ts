import { useCallback, useEffect, useRef, type RefObject } from 'react';

/** How long a page that comes may want the focus for itself, in ms. */
const patience = 4_000;

/** Gives the focus to an element, and again should a page that comes meanwhile take it. */
export function useHeldFocus(element: RefObject<HTMLElement | null>): () => void {
  const held = useRef<AbortController>(undefined);
  useEffect(() => () => held.current?.abort(), []);
  return useCallback(() => {
    held.current?.abort();
    const hold = new AbortController();
    held.current = hold;
    element.current?.focus({ preventScroll: true });
    document.addEventListener(
      'focusin',
      ({ target }) => {
        if (target instanceof Element && target.id === 'content')
          element.current?.focus({ preventScroll: true });
      },
      { signal: hold.signal },
    );
    for (const kind of ['pointerdown', 'keydown'])
      document.addEventListener(kind, () => hold.abort(), { signal: hold.signal, capture: true });
    setTimeout(() => hold.abort(), patience);
  }, [element]);
}
