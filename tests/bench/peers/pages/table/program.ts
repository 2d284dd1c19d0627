import type { CorridorRow } from '../../../../../src/figures/corridor-table/rows.ts';

/** A table over rows that are there. */
export interface Program {
  draw: (rows: readonly CorridorRow[]) => void;
  /** By amount, the smallest or the largest first. */
  sort: (down: boolean) => void;
  /** Amounts from so many US$ on; all rows where null. */
  filter: (least: number | null) => void;
  /** What scrolls. */
  scroller: () => Element;
  /** Rows that pass. */
  passing: () => number;
  remove: () => void;
}
