import type { Merged } from './merged.ts';

/** Takes what a sheet or a page's table has, from the top. */
export interface SheetSink {
  /** @param number of the row, from 1 */
  row: (cells: string[], number: number) => void;
  /** A block of merged cells; told before the first of its rows. */
  merged: (block: Merged) => void;
  /** A cell whose formula has no value stored with it. */
  formula: (column: number, row: number) => void;
}
