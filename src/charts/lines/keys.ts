import { textWidth } from '../plot/text-width.ts';
import { drawnText, lineHeight, type Tone } from '../plot/tone.ts';
import type { LineSeries } from './line-series.ts';

/** A line's name over the plot, behind a short piece of it. */
export interface LineKey {
  id: string;
  tone: Tone;
  label: string;
  estimate: boolean;
  /** Where the piece begins, and the name behind it. */
  x: number;
  textX: number;
  y: number;
}

const piece = 22;
const rowHeight = lineHeight + 4;

/** The names of lines in as many rows over the plot as they need, from the left edge on. */
export function placeKeys(
  series: readonly LineSeries[],
  left: number,
  width: number,
): { keys: readonly LineKey[]; height: number } {
  let x = left;
  let row = 0;
  // The only line of a picture may have no name.
  const keys = series
    .filter(({ label }) => label !== '')
    .map((one): LineKey => {
      const long = piece + 6 + textWidth(one.label, drawnText) + 16;
      if (x > left && x + long > width) {
        x = left;
        row += 1;
      }
      const at = x;
      x += long;
      const estimate = one.points.length > 0 && one.points.every((point) => point.estimate);
      return {
        id: one.id,
        tone: one.tone,
        label: one.label,
        estimate,
        x: at,
        textX: at + piece + 6,
        y: row * rowHeight + rowHeight / 2,
      };
    });
  return { keys, height: keys.length === 0 ? 0 : (row + 1) * rowHeight };
}

/** How long the piece of a line is, px. */
export const keyPiece = piece;
