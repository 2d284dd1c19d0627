import { useEffect, useRef, useState } from 'react';

/** Width of drawings where nothing can be measured yet: on the server and in the first render. */
const unmeasured = 640;

/**
 * The inner width of an element, in whole px, kept up to date.
 *
 * @returns a ref for the element, and its width; `unmeasured` px before it is known
 */
export function useWidth<E extends HTMLElement>() {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(unmeasured);
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.floor(entry?.contentRect.width ?? 0);
      if (measured > 0) setWidth(measured);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
