import { useEffect, type RefObject } from 'react';

/**
 * Goes on after a while, unless the pointer or the focus is on the panel or the page is not looked
 * at; a press or key anywhere else in the page stops it: whoever does something is not hurried.
 */
export function useSelfGoing(of: {
  going: boolean;
  after: number;
  panel: RefObject<HTMLElement | null>;
  next: () => void;
  stop: () => void;
}): void {
  const { going, after, panel, next, stop } = of;
  useEffect(() => {
    if (!going) return;
    const busy = () =>
      document.hidden || panel.current?.matches(':hover, :has(:focus-visible)') === true;
    const timer = setInterval(() => busy() || next(), after);
    const away = new AbortController();
    for (const kind of ['pointerdown', 'keydown', 'wheel'])
      document.addEventListener(
        kind,
        ({ target }) => {
          if (!(target instanceof Node && panel.current?.contains(target))) stop();
        },
        { signal: away.signal, passive: true, capture: true },
      );
    return () => {
      clearInterval(timer);
      away.abort();
    };
  }, [going, after, panel, next, stop]);
}
