import { textWidth, wrapText } from '../plot/text-width.ts';
import { drawnText, lineHeight } from '../plot/tone.ts';

export interface MirroredRow {
  id: string;
  label: string;
  /** Women, towards the left. */
  left: number;
  /** Men, towards the right. */
  right: number;
  leftText: string;
  rightText: string;
}

export interface MirroredLayout {
  height: number;
  middle: number;
  barHeight: number;
  headY: number;
  rows: readonly {
    id: string;
    /** The name, on as many lines as it needs. */
    label: readonly string[];
    leftText: string;
    rightText: string;
    /** Middle of the name. */
    labelY: number;
    y: number;
    left: { x: number; width: number; textX: number };
    right: { x: number; width: number; textX: number };
  }[];
}

const rowHeight = 38;

/**
 * Lays out pairs of bars that leave a middle line to both sides on one scale: women left, men
 * right, whatever the reading direction, the name above each pair.
 */
export function layoutMirrored(rows: readonly MirroredRow[], width: number): MirroredLayout {
  const most = Math.max(...rows.flatMap((row) => [row.left, row.right]), Number.MIN_VALUE);
  const texts = Math.max(
    0,
    ...rows.flatMap((row) =>
      [row.leftText, row.rightText].map((text) => textWidth(text, drawnText)),
    ),
  );
  const middle = Math.round(width / 2);
  const space = Math.max(20, middle - texts - 10);
  const head = 22;
  const labels = rows.map((row) => wrapText(row.label, drawnText, width - 8, 3));
  const tops: number[] = [head];
  for (const label of labels) tops.push(tops.at(-1)! + rowHeight + (label.length - 1) * lineHeight);
  return {
    height: tops.at(-1)!,
    middle,
    barHeight: 14,
    headY: 12,
    rows: rows.map((row, index) => {
      const left = Math.round((row.left / most) * space * 10) / 10;
      const right = Math.round((row.right / most) * space * 10) / 10;
      const top = tops[index]!;
      const label = labels[index]!;
      const more = (label.length - 1) * lineHeight;
      return {
        id: row.id,
        label,
        leftText: row.leftText,
        rightText: row.rightText,
        labelY: top + 11 + more / 2,
        y: top + 17 + more,
        left: { x: middle - left, width: left, textX: middle - left - 6 },
        right: { x: middle, width: right, textX: middle + right + 6 },
      };
    }),
  };
}
