import { useEffect } from 'react';

/** How long what is spoken of may take to come, in ms. */
const patience = 15_000;

/**
 * Frames a part of the page that a step speaks of, once it is there, and brings it into sight.
 *
 * @param selector null frames nothing
 */
export function useSpotlight(selector: string | null, still: boolean): void {
  useEffect(() => {
    if (selector === null) return;
    let framed: HTMLElement | null = null;
    const look = () => {
      const found = document.querySelector<HTMLElement>(selector);
      if (!found || found === framed) return;
      framed?.removeAttribute('data-toured');
      framed = found;
      found.dataset['toured'] = '';
      found.scrollIntoView({ block: 'nearest', behavior: still ? 'auto' : 'smooth' });
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true });
    look();
    const timer = setTimeout(() => observer.disconnect(), patience);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      framed?.removeAttribute('data-toured');
    };
  }, [selector, still]);
}
