import { useCallback, useEffect, useRef, useState } from 'react';
import type { Settings } from '../../../figures/world-map/settings/settings.ts';

/** Milliseconds that playing takes from the first year to the last. */
const wholeSpan = 4000;

export interface YearControl {
  year: number;
  /** Moves to a year at once, in place of the present entry of the history. */
  drag: (year: number) => void;
  playing: boolean;
  /** Starts at the beginning if at the end; undefined where motion is not wanted. */
  toggle: (() => void) | undefined;
}

/**
 * The year under a hand or a play. Both change the picture at once and replace the present entry
 * of the history, when they rest, instead of adding one for every year passed.
 */
export function useYear(
  year: number,
  available: readonly number[],
  change: (changes: Partial<Settings>, options: { replace: boolean }) => void,
): YearControl {
  const [playing, setPlaying] = useState(false);
  // As where there is no browser at first, so that the page that came is taken as it is.
  const [still, setStill] = useState(false);
  useEffect(() => setStill(prefersStill()), []);
  const latest = useRef(change);
  useEffect(() => {
    latest.current = change;
  });

  const move = useCallback((to: number) => latest.current({ year: to }, { replace: true }), []);

  useEffect(() => {
    if (!playing) return;
    const next = available.find((one) => one > year);
    const timer = setTimeout(
      () => {
        if (next === undefined) setPlaying(false);
        else move(next);
      },
      next === undefined ? 0 : Math.max(60, wholeSpan / Math.max(1, available.length - 1)),
    );
    return () => clearTimeout(timer);
  }, [playing, year, available, move]);

  const toggle = useCallback(() => {
    const last = available.at(-1);
    const first = available[0];
    setPlaying((now) => !now);
    if (!playing && year === last && first !== undefined) move(first);
  }, [available, playing, year, move]);

  return {
    year,
    drag: (next) => {
      setPlaying(false);
      move(next);
    },
    playing,
    toggle: still || available.length < 2 ? undefined : toggle,
  };
}

function prefersStill(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;
}
