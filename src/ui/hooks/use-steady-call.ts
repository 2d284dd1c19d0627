import { useCallback, useLayoutEffect, useRef } from 'react';

/** A function that stays the same and calls the newest one: what takes it need not be drawn again for that. */
export function useSteadyCall<Given extends unknown[]>(
  call: (...given: Given) => void,
): (...given: Given) => void {
  const newest = useRef(call);
  useLayoutEffect(() => {
    newest.current = call;
  });
  return useCallback((...given: Given) => newest.current(...given), []);
}
