import type { CorridorRow } from '../../../figures/corridor-table/rows.ts';

/** Rows in order, made when they are asked for: an array, or what stands for one. */
export interface GridRows {
  readonly length: number;
  at: (index: number) => CorridorRow | undefined;
}
