import { useCallback, useEffect, useRef, useState } from 'react';
import type { Settings } from '../../figures/world-map/settings.ts';

/** Milliseconds that playing takes from the first year to the last. */
const wholeSpan = 4000;
/** A hand that rests this long has chosen: the address follows then. */
const rest = 200;

export interface YearControl {
  year: number;
  /** Moves to a year at once; the address follows when the hand rests. */
  drag: (year: number) => void;
  playing: boolean;
  /** Starts at the beginning if at the end; undefined where motion is not wanted. */
  toggle: (() => void) | undefined;
}

/**
 * The year between hand and address. Dragging and playing change the picture at once and replace
 * the present entry of the history instead of adding one for every year passed.
 */
export function useYear(
  chosen: number,
  available: readonly number[],
  change: (changes: Partial<Settings>, options: { replace: boolean }) => void,
): YearControl {
  const [draft, setDraft] = useState<number | null>(null);
  const [playing, setPlaying] = useState(false);
  // As where there is no browser at first, so that the page that came is taken as it is.
  const [still, setStill] = useState(false);
  useEffect(() => setStill(prefersStill()), []);
  const year = draft ?? chosen;
  const latest = useRef(change);
  useEffect(() => {
    latest.current = change;
  });

  useEffect(() => {
    if (draft === null || playing) return;
    const timer = setTimeout(() => {
      setDraft(null);
      if (draft !== chosen) latest.current({ year: draft }, { replace: true });
    }, rest);
    return () => clearTimeout(timer);
  }, [draft, playing, chosen]);

  useEffect(() => {
    if (!playing) return;
    const next = available.find((one) => one > year);
    const timer = setTimeout(
      () => {
        if (next === undefined) setPlaying(false);
        else setDraft(next);
      },
      next === undefined ? 0 : Math.max(60, wholeSpan / Math.max(1, available.length - 1)),
    );
    return () => clearTimeout(timer);
  }, [playing, year, available]);

  const toggle = useCallback(() => {
    const last = available.at(-1);
    const first = available[0];
    setPlaying((now) => !now);
    if (!playing && year === last && first !== undefined) setDraft(first);
  }, [available, playing, year]);

  return {
    year,
    drag: (next) => {
      setPlaying(false);
      setDraft(next);
    },
    playing,
    toggle: still || available.length < 2 ? undefined : toggle,
  };
}

function prefersStill(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;
}
