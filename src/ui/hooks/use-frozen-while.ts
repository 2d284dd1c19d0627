import { useState } from 'react';

/** A text as it was when it last rested: it does not follow what a hand or a play moves. */
export function useFrozenWhile(text: string, moving: boolean): string {
  const [rested, setRested] = useState(text);
  if (!moving && rested !== text) setRested(text);
  return moving ? rested : text;
}
