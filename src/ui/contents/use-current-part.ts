import { useEffect, useState } from 'react';

/**
 * The part of a page that is read: the last whose head has gone above the upper third of the window.
 *
 * @param ids of the parts in the page, in its order
 * @returns null above the first of them, and where nothing can be watched
 */
export function useCurrentPart(ids: readonly string[]): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  const key = ids.join(' ');
  useEffect(() => {
    const parts = key.split(' ').flatMap((id) => document.getElementById(id) ?? []);
    const look = () => {
      const third = innerHeight / 3;
      const last = parts.findLast((part) => part.getBoundingClientRect().top < third);
      setCurrent(last?.id ?? null);
    };
    // Told whenever a part comes to the line or leaves it.
    const watch = new IntersectionObserver(look, { rootMargin: '-33% 0px -66% 0px' });
    for (const part of parts) watch.observe(part);
    return () => watch.disconnect();
  }, [key]);
  return current;
}
