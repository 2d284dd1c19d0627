import { useCallback, useLayoutEffect, useRef, type RefObject } from 'react';

type Next = () => HTMLElement | null | undefined;

/**
 * Keeps the focus on the page when what had it goes away with what was pressed.
 *
 * @param heading takes it, unless another place was named
 * @returns to be called at a press, with the place that is to have the focus then
 */
export function useFocusKept(heading: RefObject<HTMLElement | null>): (next?: Next) => void {
  const held = useRef<{ element: Element | null; next: Next } | null>(null);
  useLayoutEffect(() => {
    if (!held.current || held.current.element?.isConnected === true) return;
    const { next } = held.current;
    held.current = null;
    if (document.activeElement === document.body)
      (next() ?? heading.current)?.focus({ preventScroll: true });
  });
  return useCallback(
    (next = () => heading.current) => {
      held.current = { element: document.activeElement, next };
    },
    [heading],
  );
}
