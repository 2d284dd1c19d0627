import { textWidth } from '../plot/text-width.ts';
import { drawnText, lineHeight } from '../plot/tone.ts';

/** A rectangle of a drawing, in px. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A stretch of a line that runs from left to right, in px. */
export interface Stretch {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** Where a text may stand: its start, or its end, and its middle. */
export interface TextPlace {
  x: number;
  y: number;
  ends?: boolean;
}

/**
 * Finds places for texts among lines, one after the other: the first of those given in which a text
 * covers neither a line nor a text before it; the first of all where there is none.
 */
export function clearPlaces(lines: readonly Stretch[]) {
  const taken: Box[] = [];
  return (text: readonly string[], places: readonly [TextPlace, ...TextPlace[]]) => {
    const isClear = (place: TextPlace) => {
      const box = boxOf(text, place);
      return !lines.some((line) => runsThrough(box, line)) && !taken.some((one) => meet(box, one));
    };
    const place = places.find(isClear) ?? places[0];
    taken.push(boxOf(text, place));
    return place;
  };
}

/** What a text covers in its place. */
export function boxOf(text: readonly string[], { x, y, ends = false }: TextPlace): Box {
  const width = Math.max(0, ...text.map((line) => textWidth(line, drawnText)));
  const half = (text.length * lineHeight) / 2 - 1;
  const [left, right] = ends ? [x - width, x] : [x, x + width];
  return { left, right, top: y - half, bottom: y + half };
}

/** Every so many px from one number to another, whichever is larger. */
export function steps(from: number, to: number, by = 6): number[] {
  const count = Math.floor(Math.abs(to - from) / by);
  return Array.from({ length: count + 1 }, (_, at) => from + Math.sign(to - from) * at * by);
}

/** Whether a line is within the heights of a box somewhere along its width. */
export function runsThrough({ left, right, top, bottom }: Box, line: Stretch): boolean {
  const { x1, y1, x2, y2 } = line;
  const [from, to] = [Math.max(x1, left), Math.min(x2, right)];
  if (from >= to) return false;
  const heights = [from, to].map((x) => y1 + ((y2 - y1) * (x - x1)) / (x2 - x1));
  return Math.max(...heights) > top && Math.min(...heights) < bottom;
}

/** Whether two boxes share some of their ground. */
export function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
