import { useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';

/** Width of drawings where nothing can be measured. */
const unmeasured = 640;

/**
 * Widths of the drawings a page is built with: one for phones, one for everything else. That for
 * phones fits 360 px beside a scroll bar, so that it is never drawn smaller than it was laid out.
 */
const built = [312, 580] as const;

/**
 * The inner width of an element, in whole px, kept up to date.
 *
 * @returns a ref for the element, and its width; `unmeasured` px before it is known
 */
export function useWidth<E extends HTMLElement>() {
  const { ref, widths } = useWidths<E>();
  return { ref, width: widths.at(-1) ?? unmeasured };
}

/**
 * The widths to draw at. One, once the element is measured, which it is before anything is painted;
 * but two where a page is built and where a browser takes over what was built, of which the style
 * shows the one that fits.
 */
export function useWidths<E extends HTMLElement>() {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState<number | null>(null);
  const fromBuild = useSyncExternalStore(never, no, yes);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = (given: number) => {
      const measured = Math.floor(given);
      if (measured > 0) setWidth(measured);
    };
    const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(element);
    measure(
      element.clientWidth -
        Number.parseFloat(paddingInlineStart) -
        Number.parseFloat(paddingInlineEnd),
    );
    const observer = new ResizeObserver(([entry]) => measure(entry?.contentRect.width ?? 0));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const widths: readonly number[] = width === null ? (fromBuild ? built : [unmeasured]) : [width];
  return { ref, widths };
}

const never = () => () => undefined;
const no = () => false;
const yes = () => true;
