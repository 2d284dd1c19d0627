import type { ColumnId } from '../../../figures/corridor-table/columns.ts';

/** Widths in px: the corridor's own column, the ticks', and the others'. */
export interface FixedWidths {
  tick: number;
  corridor: number;
}
export const wide: FixedWidths = { tick: 40, corridor: 196 };
/** On a phone, so that a figure has room beside them. */
export const narrow: FixedWidths = { tick: 36, corridor: 150 };

const widths: Partial<Record<string, number>> = {
  usd: 132,
  women: 116,
  cost: 132,
  quotes: 92,
  sender_region: 120,
  receiver_region: 120,
  sender_income: 168,
  receiver_income: 168,
  sender_group: 220,
  receiver_group: 220,
  edition: 140,
  spark: 136,
  year: 64,
  kind: 96,
};

export function widthOf(column: ColumnId | string): number {
  return widths[column] ?? 124;
}

export const rowHeight = 46;
/** At the least, in px; names of two lines take no more. */
export const headHeight = 52;

/** How far from the start a pinned column stays, in px. */
export function pinnedAt(
  columns: readonly { id: string }[],
  place: number,
  { tick, corridor }: FixedWidths,
): number {
  return columns.slice(0, place).reduce((sum, { id }) => sum + widthOf(id), tick + corridor);
}
