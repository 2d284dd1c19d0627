/** A row of the picture in px: name, bar with its amount, cost, women's share. */
export interface PlacedRow {
  /** Top of the row; what a finger can hit is as high as the row. */
  top: number;
  /** Baseline centre of the name. */
  nameY: number;
  /** Top of the bar, and centre of what stands beside it. */
  barY: number;
  lineY: number;
  barWidth: number;
}

export interface Columns {
  /** Whether a row takes two lines: its name above its bar. */
  stacked: boolean;
  name: { at: number; space: number };
  bar: { at: number; space: number };
  /** Ends of the columns of text. */
  costAt: number;
  womenAt: number;
  rowHeight: number;
  headHeight: number;
}

const stackedBelow = 520;
export const barHeight = 12;
/** Room for an amount after its bar. */
const amountRoom = 78;

/** Places columns across a width. */
export function columnsOf(width: number): Columns {
  const stacked = width < stackedBelow;
  const womenAt = width - 2;
  const costAt = womenAt - (stacked ? 62 : 92);
  const name = { at: 0, space: stacked ? width : Math.min(190, Math.round(width * 0.28)) };
  const barAt = stacked ? 0 : name.space + 12;
  const bar = { at: barAt, space: Math.max(24, costAt - 64 - amountRoom - barAt) };
  return { stacked, name, bar, costAt, womenAt, rowHeight: stacked ? 42 : 26, headHeight: 44 };
}

/**
 * Places the rows of groups under one another, each group under a head.
 *
 * @param groups amounts of each row; bars share one scale
 */
export function placeGroups(
  groups: readonly (readonly number[])[],
  columns: Columns,
): { height: number; heads: readonly number[]; rows: readonly (readonly PlacedRow[])[] } {
  const most = Math.max(...groups.flat(), Number.MIN_VALUE);
  const heads: number[] = [];
  const rows: PlacedRow[][] = [];
  let top = 0;
  for (const group of groups) {
    heads.push(top + 16);
    top += columns.headHeight;
    const placed: PlacedRow[] = [];
    for (const value of group) {
      const lineY = top + (columns.stacked ? 30 : columns.rowHeight / 2);
      const barWidth = Math.round((columns.bar.space * value * 10) / most) / 10;
      placed.push({
        top,
        nameY: columns.stacked ? top + 11 : lineY,
        lineY,
        barY: lineY - 6,
        barWidth,
      });
      top += columns.rowHeight;
    }
    rows.push(placed);
    top += 10;
  }
  return { height: Math.max(top, 1), heads, rows };
}
