import { isFigure } from './header-row.ts';
import type { Merged } from './merged.ts';

/** Fills blank cells of a row by what stands above them. */
export interface Filler {
  merged: (block: Merged) => void;
  /** The cells of the next row, in order, of so many columns; the array may be another. */
  row: (cells: readonly string[], number: number, width: number) => readonly string[];
  /** Columns in which a merged label, or one that the reader said, took blank cells. */
  byMerge: ReadonlySet<number>;
  bySetting: ReadonlySet<number>;
}

/**
 * Labels that are merged downwards stand for every row of their block; a figure doesn't, as it would
 * be counted more than once.
 *
 * @param fill by a column's place: whether its blanks are filled; null or not there as merged
 */
export function filler(fill: Readonly<Record<number, boolean>>): Filler {
  const always = Object.keys(fill)
    .map(Number)
    .filter((place) => fill[place]);
  const last = new Map<number, string>();
  /** Blocks that begin in a row to come, by that row. */
  const coming = new Map<number, Merged[]>();
  const open = new Map<number, { bottom: number; text: string }>();
  const byMerge = new Set<number>();
  const bySetting = new Set<number>();
  return {
    byMerge,
    bySetting,
    merged(block) {
      if (block.bottom <= block.top || fill[block.left] !== undefined) return;
      const there = coming.get(block.top);
      if (there) there.push(block);
      else coming.set(block.top, [block]);
    },
    row(cells, number, width) {
      if (always.length === 0 && coming.size === 0 && open.size === 0) return cells;
      const filled = [...cells];
      const put = (place: number, text: string, into: Set<number>) => {
        if (place >= width || (filled[place]?.trim() ?? '') !== '' || text === '') return;
        while (filled.length < place) filled.push('');
        filled[place] = text;
        into.add(place);
      };
      for (const [place, { bottom, text }] of open) {
        if (bottom < number) open.delete(place);
        else put(place, text, byMerge);
      }
      for (const { left, bottom } of coming.get(number) ?? []) {
        const text = cells[left]?.trim() ?? '';
        if (!isFigure(text)) open.set(left, { bottom, text });
      }
      coming.delete(number);
      for (const place of always) {
        const own = cells[place]?.trim() ?? '';
        if (own === '') put(place, last.get(place) ?? '', bySetting);
        else last.set(place, own);
      }
      return filled;
    },
  };
}
