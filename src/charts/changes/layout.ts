import { ticks } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Tick } from '../plot/Axis.tsx';
import { namedRows } from '../plot/named-rows.ts';
import { textWidth } from '../plot/text-width.ts';
import { drawnText, type Tone } from '../plot/tone.ts';

/** A part of a change, above or below zero. */
export interface ChangePart {
  id: string;
  tone: Tone;
  value: number;
}

export type Ends = readonly [low: number, high: number];

export interface ChangeRow {
  id: string;
  label: string;
  /** What goes up lies end to end on one side of zero, what goes down on the other. */
  parts: readonly ChangePart[];
  /** The sum of the parts, marked. */
  total: number;
  /** The total in words. */
  text: string;
  /** How far the total may go: a thin line with ends. */
  interval?: Ends;
  strong?: boolean;
}

export interface ChangesInput {
  rows: readonly ChangeRow[];
  width: number;
  /** The axis runs from the right, for right-to-left readers. */
  mirror: boolean;
  format: (value: number) => string;
  /** What the tones and lines stand for, in words. */
  keys: readonly ChangeKey[];
}

/** A tone, or one of the lines, with its name. */
export interface ChangeKey {
  id: string;
  label: string;
  of: Tone | 'interval' | 'total';
}

interface Span {
  x: number;
  width: number;
}

export interface ChangesLayout {
  height: number;
  top: number;
  bottom: number;
  tickY: number;
  zeroX: number;
  barHeight: number;
  /** Whether names stand over their rows. */
  above: boolean;
  keys: readonly { key: ChangeKey; x: number; y: number; textX: number }[];
  ticks: readonly Tick[];
  rows: readonly {
    id: string;
    label: readonly string[];
    text: string;
    strong: boolean;
    labelX: number;
    labelY: number;
    textX: number;
    textY: number;
    /** Middle of the bar. */
    y: number;
    parts: readonly (Span & { id: string; tone: Tone })[];
    totalX: number;
    interval: readonly [number, number] | null;
  }[];
}

const barHeight = 12;
const gap = 8;
const nameHeight = 18;
const keyHeight = 20;
const keyMark = 20;
const axisHeight = 20;
/** From this width on names stand before their rows. */
const wide = 480;

/** Lays out changes under one another around one zero: name, parts, range, value. */
export function layoutChanges(input: ChangesInput): ChangesLayout {
  const { rows, width, mirror, format } = input;
  const above = width < wide;
  const turn = (x: number) => round(mirror ? width - x : x);
  const names = above
    ? width * 0.68
    : Math.min(
        Math.max(0, ...rows.map(({ label }) => textWidth(label, drawnText) + 4)),
        width * 0.3,
      );
  const texts = Math.max(0, ...rows.map(({ text }) => textWidth(text, drawnText) + 4));
  const domain = spanOf(rows);
  const [from, to] = above ? inside(domain, width, format) : [names + gap, width - texts - gap];
  const scale = scaleLinear(domain, [from, Math.max(to, from + 24)]);
  const keys = placeKeys(input.keys, width, turn);
  const top = keys.height + axisHeight;
  const over = above ? nameHeight : 0;
  const named = namedRows(
    rows.map(({ label }) => label),
    names,
    over,
  );
  const span = (ends: Ends | undefined) =>
    ends === undefined ? null : ([turn(scale(ends[0])), turn(scale(ends[1]))] as const);
  return {
    height: top + named.height + 4,
    top,
    bottom: top + named.height,
    tickY: top - 7,
    zeroX: turn(scale(0)),
    barHeight,
    above,
    keys: keys.placed,
    ticks: ticks(...domain, fewTicks(to - from)).map((value) => ({
      at: turn(scale(value)),
      label: format(value),
      zero: value === 0,
    })),
    rows: rows.map((row, index) => {
      const { name, start, height } = named.rows[index]!;
      const y = top + start + over + (height - over) / 2 - (above ? 2 : 0);
      const labelY = above ? top + start + nameHeight / 2 + 2 : y;
      return {
        id: row.id,
        label: name,
        text: row.text,
        strong: row.strong === true,
        labelX: turn(above ? 0 : names),
        labelY,
        textX: turn(width),
        textY: labelY,
        y,
        parts: laid(row.parts).map(({ part, low, high }) => {
          const [a, b] = [turn(scale(low)), turn(scale(high))];
          return {
            id: part.id,
            tone: part.tone,
            x: Math.min(a, b),
            width: round(Math.abs(b - a)),
          };
        }),
        totalX: turn(scale(row.total)),
        interval: span(row.interval),
      };
    }),
  };
}

const fewTicks = (room: number) => Math.max(2, Math.floor(room / 110));

/** Between where the axis runs over the whole width: its outermost values are written whole. */
function inside(
  domain: [number, number],
  width: number,
  format: (value: number) => string,
): [number, number] {
  const values = ticks(...domain, fewTicks(width));
  const scale = scaleLinear(domain, [2, width - 2]);
  const half = (value = 0) => textWidth(format(value), drawnText) / 2;
  const [first, last] = [values[0], values.at(-1)];
  return [
    2 + Math.max(0, half(first) + 1 - scale(first ?? 0)),
    width - 2 - Math.max(0, scale(last ?? 0) + half(last) + 1 - width),
  ];
}

/** Where each part begins and ends: those above zero one after the other, and those below it. */
function laid(parts: readonly ChangePart[]): { part: ChangePart; low: number; high: number }[] {
  let up = 0;
  let down = 0;
  return parts.map((part) => {
    const start = part.value < 0 ? down : up;
    const end = start + part.value;
    if (part.value < 0) down = end;
    else up = end;
    return { part, low: Math.min(start, end), high: Math.max(start, end) };
  });
}

/** From the least that is drawn to the most, zero always among them. */
function spanOf(rows: readonly ChangeRow[]): [number, number] {
  let low = 0;
  let high = 0;
  for (const { parts, interval } of rows) {
    const ends = laid(parts).flatMap((one) => [one.low, one.high]);
    for (const end of [...ends, ...(interval ?? [])]) {
      low = Math.min(low, end);
      high = Math.max(high, end);
    }
  }
  return low === high ? [low, low + 1] : [low, high];
}

function placeKeys(keys: readonly ChangeKey[], width: number, turn: (x: number) => number) {
  let x = 0;
  let y = 8;
  const placed = keys.map((key) => {
    const wanted = keyMark + 6 + textWidth(key.label, drawnText);
    if (x > 0 && x + wanted > width) {
      x = 0;
      y += keyHeight;
    }
    const at = { key, x: turn(x + keyMark / 2), y, textX: turn(x + keyMark + 6) };
    x += wanted + 16;
    return at;
  });
  return { placed, height: keys.length === 0 ? 0 : y + keyHeight / 2 + 4 };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
