import { useEffect, useRef, useState } from 'react';

/** How long words must stand before they are told, ms: longer than a step of what plays. */
const standMs = 800;

/**
 * Words for a live region: those that stand still, once, instead of every one that passed. Not the
 * first, which are read with the page.
 *
 * @param text empty while there is nothing to tell
 * @param moving whether it goes on changing by itself
 */
export function useSettled(text: string, moving: boolean): string {
  const [told, setTold] = useState('');
  const first = useRef<string | null>(null);
  useEffect(() => {
    if (text === '') return undefined;
    first.current ??= text;
    if (moving || (told === '' && text === first.current)) return undefined;
    const timer = setTimeout(() => setTold(text), standMs);
    return () => clearTimeout(timer);
  }, [text, moving, told]);
  return told;
}
