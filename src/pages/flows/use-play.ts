import { useCallback, useEffect, useRef, useState } from 'react';
import { useDatabase } from '../../database/DatabaseProvider.tsx';
import type { Query } from '../../database/query.ts';
import { useMedia } from '../../ui/hooks/use-media.ts';

/** Milliseconds that playing takes from the first year to the last, and at least for each. */
const wholeSpan = 4000;
const least = 120;

/**
 * Playing through the years: each waits until its answers are there, so that the picture is never
 * behind the year. Where motion isn't wanted there is no play, and one steps.
 *
 * @param asked the questions of a year
 * @param move shows a year
 */
export function usePlay(
  year: number,
  years: readonly number[],
  asked: (year: number) => readonly Query<unknown>[],
  move: (year: number) => void,
): { playing: boolean; toggle: (() => void) | undefined; go: (year: number) => void } {
  const database = useDatabase();
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const [playing, setPlaying] = useState(false);
  const latest = useRef({ asked, move });
  useEffect(() => {
    latest.current = { asked, move };
  });

  useEffect(() => {
    if (!playing) return undefined;
    const next = years.find((one) => one > year);
    const controller = new AbortController();
    const rest = new Promise((resolve) => {
      setTimeout(resolve, Math.max(least, wholeSpan / Math.max(1, years.length - 1)));
    });
    void (async () => {
      try {
        const queries = next === undefined ? [] : latest.current.asked(next);
        await Promise.all([rest, ...queries.map((one) => database.run(one))]);
        if (controller.signal.aborted) return;
        if (next === undefined) setPlaying(false);
        else latest.current.move(next);
      } catch {
        // The figure says what could not be had.
        setPlaying(false);
      }
    })();
    return () => controller.abort();
  }, [playing, year, years, database]);

  const toggle = useCallback(() => {
    const [first] = years;
    if (!playing && year === years.at(-1) && first !== undefined) latest.current.move(first);
    setPlaying(!playing);
  }, [playing, year, years]);

  return {
    playing,
    toggle: still || years.length < 2 ? undefined : toggle,
    go: (next) => {
      setPlaying(false);
      move(next);
    },
  };
}
