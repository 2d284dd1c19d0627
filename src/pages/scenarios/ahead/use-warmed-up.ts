import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Step } from '../../../domain/scenario/step.ts';
import { nearBy } from './near-by.ts';

/** What else wants to arrive comes first, in ms. */
const arrival = 1_000;
/** How many times as large the first step's number is, each time. */
const turns = [1.7, 0.6, 1.4, 0.8];

/**
 * Steps that go elsewhere and back some times once the page is quiet, unless a hand moves them
 * before: so the first that it does finds all code of the map compiled. Each time is one task, in
 * which nothing is painted: it is never seen.
 *
 * @param ready whether there is a map
 */
export function useWarmedUp(steps: readonly Step[], ready: boolean): readonly Step[] {
  const [near, setNear] = useState<readonly Step[] | null>(null);
  const left = useRef(turns);
  useEffect(() => {
    if (!ready || !('requestIdleCallback' in window)) return undefined;
    let idle = 0;
    const turn = () => {
      const [times, ...others] = left.current;
      if (times === undefined) return;
      left.current = others;
      flushSync(() => setNear(nearBy(steps, times)));
      flushSync(() => setNear(null));
      idle = requestIdleCallback(turn);
    };
    const timer = setTimeout(() => {
      idle = requestIdleCallback(turn);
    }, arrival);
    return () => {
      clearTimeout(timer);
      cancelIdleCallback(idle);
    };
  }, [steps, ready]);
  return near ?? steps;
}
