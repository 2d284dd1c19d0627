import { useRef } from 'react';

/** A text as it was when it last rested: it does not follow what a hand or a play moves. */
export function useRested(text: string, moving: boolean): string {
  const rested = useRef(text);
  if (!moving) rested.current = text;
  return rested.current;
}
