import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { room, sheet, sheetStarts } from './paginate.ts';

/** Between two parts, and between two sheets on the screen, px. */
export const gap = 16;
const between = 24;

export interface Placed {
  /** Space above each part, px, that brings it to its place. */
  above: readonly number[];
  /** How much smaller a part is drawn that is higher than a sheet: 1 or less. */
  scale: readonly number[];
  /** The first part of each sheet. */
  starts: readonly number[];
  /** Height of all sheets, px. */
  height: number;
}

const none: Placed = { above: [], scale: [], starts: [], height: sheet.height };

/** Lays the children of an element out on sheets, anew whenever the size of one changes. */
export function useSheets(count: number): {
  ref: React.RefObject<HTMLDivElement | null>;
  placed: Placed;
} {
  const ref = useRef<HTMLDivElement>(null);
  const [placed, setPlaced] = useState<Placed>(none);
  const place = useCallback(() => {
    const parts = [...(ref.current?.children ?? [])].filter(
      (part): part is HTMLElement => part instanceof HTMLElement,
    );
    const full = parts.map((part) => {
      const inner = part.firstElementChild;
      return inner instanceof HTMLElement ? inner.offsetHeight : part.offsetHeight;
    });
    const scale = full.map((height) => (height > room ? room / height : 1));
    const heights = full.map((height) => Math.min(height, room));
    const starts = sheetStarts(
      parts.map((part, at) => ({
        height: heights[at] ?? 0,
        withNext: part.dataset['kind'] === 'heading',
      })),
      gap,
    );
    let at = 0;
    const above = heights.map((height, part) => {
      const begins = starts.indexOf(part);
      const wanted = begins < 0 ? at + gap : begins * (sheet.height + between) + sheet.end;
      const space = wanted - at;
      at = wanted + height;
      return space;
    });
    const next: Placed = {
      above,
      scale,
      starts,
      height: Math.max(1, starts.length) * (sheet.height + between) - between,
    };
    setPlaced((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
  }, []);
  useLayoutEffect(() => {
    place();
    if (!ref.current) return undefined;
    const observer = new ResizeObserver(place);
    for (const part of ref.current.children) observer.observe(part.firstElementChild ?? part);
    return () => observer.disconnect();
  }, [place, count]);
  return { ref, placed };
}

/** Where a sheet begins on the screen, px from the top of the first. */
export const topOf = (page: number): number => page * (sheet.height + between);
