import { ticks } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Tick } from '../plot/Axis.tsx';
import { fitText, textWidth } from '../plot/text-width.ts';
import { drawnText } from '../plot/tone.ts';

/** One way of assuming: a shape of mark and its name. */
export interface RangeKey {
  id: string;
  label: string;
  shape: Shape;
  /** The one that the user chose: filled. */
  chosen: boolean;
}

export type Shape = 'circle' | 'square' | 'diamond' | 'triangle';

export interface RangeRow {
  id: string;
  label: string;
  /** By the id of the key; a bar joins the least and the most. */
  values: Readonly<Record<string, number>>;
  text: string;
  strong?: boolean;
}

export interface RangesInput {
  keys: readonly RangeKey[];
  rows: readonly RangeRow[];
  width: number;
  /** The axis runs from the right, for right-to-left readers. */
  mirror: boolean;
  domain: readonly [number, number];
  format: (value: number) => string;
}

export interface RangesLayout {
  height: number;
  top: number;
  bottom: number;
  barHeight: number;
  tickY: number;
  keys: readonly { key: RangeKey; x: number; y: number; textX: number; label: string }[];
  ticks: readonly Tick[];
  rows: readonly {
    id: string;
    label: string;
    text: string;
    strong: boolean;
    labelX: number;
    labelY: number;
    textX: number;
    y: number;
    x: number;
    width: number;
    marks: readonly { key: RangeKey; x: number }[];
  }[];
}

/** Under this width names stand above their bars. */
const narrow = 520;
const keyHeight = 20;

/** Lays out rows of ranges on one axis, a mark for each way of assuming, and the key above them. */
export function layoutRanges(input: RangesInput): RangesLayout {
  const { rows, width, mirror } = input;
  const stacked = width < narrow;
  const rowHeight = stacked ? 40 : 26;
  const labels = stacked
    ? 0
    : Math.min(
        Math.max(0, ...rows.map((row) => textWidth(row.label, drawnText) * 1.08 + 4)),
        width * 0.36,
      );
  const texts = Math.max(0, ...rows.map((row) => textWidth(row.text, drawnText)));
  const turn = (x: number) => round(mirror ? width - x : x);
  // Words and numbers in the order of the user, in a picture that runs from the left.
  const turned = (text: string) => (mirror ? `\u2067${text}\u2069` : text);
  const scale = scaleLinear(input.domain, [
    stacked ? 18 : labels + 16,
    Math.max(labels + 60, stacked ? width - 20 : width - texts - 32),
  ]);
  const keys = keysOf(input.keys, width, turn);
  const lines = Math.max(1, ...keys.map((one) => one.line + 1));
  const top = lines * keyHeight + 28 + (stacked ? 6 : 0);
  const bottom = top + rows.length * rowHeight;
  return {
    height: bottom + 4,
    top,
    bottom,
    barHeight: 12,
    tickY: top - (stacked ? 14 : 6),
    keys,
    ticks: ticks(input.domain[0], input.domain[1], stacked ? 4 : 6).map((value) => ({
      at: turn(scale(value)),
      label: input.format(value),
    })),
    rows: rows.map((row, index) => {
      const marks = input.keys.flatMap((key) => {
        const value = row.values[key.id];
        return value === undefined ? [] : [{ key, at: scale(value) }];
      });
      const least = Math.min(...marks.map((mark) => mark.at));
      const most = Math.max(...marks.map((mark) => mark.at));
      const y = top + (index + 0.5) * rowHeight + (stacked ? 8 : 0);
      return {
        id: row.id,
        label: turned(fitText(row.label, drawnText, stacked ? width - texts - 20 : labels)),
        text: turned(row.text),
        strong: row.strong === true,
        labelX: turn(stacked ? 0 : labels),
        labelY: stacked ? y - 20 : y,
        textX: turn(width),
        y: round(y),
        x: round(mirror ? width - most : least),
        width: round(Math.max(0, most - least)) || 0,
        marks: marks
          .toSorted((a, b) => Number(a.key.chosen) - Number(b.key.chosen))
          .map(({ key, at }) => ({ key, x: turn(at) })),
      };
    }),
  };
}

function keysOf(keys: readonly RangeKey[], width: number, turn: (x: number) => number) {
  let x = 6;
  let line = 0;
  return keys.map((key) => {
    const space = textWidth(key.label, drawnText) * 1.08 + 34;
    if (x > 6 && x + space > width) {
      x = 6;
      line++;
    }
    const placed = {
      key,
      line,
      x: turn(x),
      y: 10 + line * keyHeight,
      textX: turn(x + 12),
      label: fitText(key.label, drawnText, width - 24),
    };
    x += space;
    return placed;
  });
}

/** The outline of a mark around a point. */
export function markPath(shape: Shape, x: number, y: number, size: number): string {
  const s = size;
  switch (shape) {
    case 'circle':
      return `M${x - s} ${y}a${s} ${s} 0 1 0 ${2 * s} 0a${s} ${s} 0 1 0 ${-2 * s} 0z`;
    case 'square':
      return `M${x - s} ${y - s}h${2 * s}v${2 * s}h${-2 * s}z`;
    case 'diamond':
      return `M${x} ${y - s - 1}l${s + 1} ${s + 1}l${-s - 1} ${s + 1}l${-s - 1} ${-s - 1}z`;
    case 'triangle':
      return `M${x} ${y - s}l${s + 1} ${2 * s}h${-2 * s - 2}z`;
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
