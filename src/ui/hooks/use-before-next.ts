import { useEffect } from 'react';

/**
 * Calls back before whatever is done next, so that it finds the page as it was left, but for the
 * hand on a slider itself; and when the page is left.
 *
 * @param flush the same in every render
 */
export function useBeforeNext(flush: () => void): void {
  useEffect(() => {
    const onEvent = (event: Event) => {
      const held = event.target instanceof HTMLInputElement && event.target.type === 'range';
      const { ctrlKey, metaKey, altKey } = event as KeyboardEvent;
      if (!held || ctrlKey || metaKey || altKey) flush();
    };
    const kinds = ['keydown', 'pointerdown', 'click', 'copy', 'visibilitychange'];
    for (const kind of kinds) document.addEventListener(kind, onEvent, true);
    addEventListener('pagehide', flush);
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, onEvent, true);
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
}
