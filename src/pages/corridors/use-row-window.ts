import { useCallback, useLayoutEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { rowHeight } from './grid-columns.ts';

/** Rows drawn beyond either edge, so that a scroll finds them there. */
const beyond = 4;
/** Rows in sight where nothing can be measured. */
const unmeasured = 14;

export interface RowWindow {
  /** The first row to draw, and the one after the last. */
  first: number;
  end: number;
  /** Brings a row into sight, if it is not. */
  reveal: (row: number) => void;
}

/**
 * Which rows of a long list are in sight, all of one height.
 *
 * @param scroller what scrolls: its first child, the table, holds a head that stays in sight and
 *   the rows under it
 */
export function useRowWindow(scroller: RefObject<HTMLElement | null>, count: number): RowWindow {
  const [seen, setSeen] = useState({ first: 0, end: unmeasured });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const look = () => {
      const first = Math.floor(element.scrollTop / rowHeight);
      const end = Math.ceil((element.scrollTop + element.clientHeight) / rowHeight);
      setSeen((last) => (last.first === first && last.end === end ? last : { first, end }));
    };
    look();
    // Drawn in the frame that scrolls, or the rows would come after it.
    const onScroll = () => flushSync(look);
    element.addEventListener('scroll', onScroll, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', onScroll);
      observer.disconnect();
    };
  }, [scroller]);
  const reveal = useCallback(
    (row: number) => {
      const element = scroller.current;
      if (!element) return;
      const head = headHeight(element);
      const most = row * rowHeight;
      const least = most + rowHeight + head - element.clientHeight;
      element.scrollTo({ top: Math.min(Math.max(element.scrollTop, least), most) });
    },
    [scroller],
  );
  const inSight = seen.end - seen.first;
  // Fewer rows than before may pass, before the list is known to have scrolled back.
  const first = Math.max(0, Math.min(seen.first, count - inSight));
  return {
    first: Math.max(0, first - beyond),
    end: Math.min(count, first + inSight + beyond),
    reveal,
  };
}

function headHeight(scroller: HTMLElement): number {
  return scroller.querySelector<HTMLElement>('.grid__head')?.offsetHeight ?? 0;
}
