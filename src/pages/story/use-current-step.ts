import { useEffect, useState, type RefObject } from 'react';

/**
 * Which of the parts of a list stands in the middle of the window; the first before it is known.
 *
 * @returns it, and a function that says which will stand there
 */
export function useCurrentStep(list: RefObject<HTMLElement | null>) {
  const [current, setCurrent] = useState(0);
  useEffect(() => {
    const parts = [...(list.current?.children ?? [])];
    const watching = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries)
          if (isIntersecting) setCurrent(parts.indexOf(target));
      },
      { rootMargin: '-40% 0px -55% 0px' },
    );
    for (const part of parts) watching.observe(part);
    return () => watching.disconnect();
  }, [list]);
  return [current, setCurrent] as const;
}
