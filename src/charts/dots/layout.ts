import { ticks } from 'd3-array';
import { scaleLinear, scaleLog } from 'd3-scale';
import { apartTicks } from '../plot/apart-ticks.ts';
import type { Tick } from '../plot/Axis.tsx';
import { namedRows } from '../plot/named-rows.ts';
import { textWidth } from '../plot/text-width.ts';
import { drawnText, type Tone } from '../plot/tone.ts';

export interface Dot {
  id: string;
  value: number;
  tone: Tone;
  hollow?: boolean;
  /** Of when it is, where no legend tells the dots of a row apart. */
  moment?: string | undefined;
}

export interface DotRow {
  id: string;
  label: string;
  /** First to last, joined by a bar: e.g. 1990 and 2024, or men and women. */
  dots: readonly Dot[];
  text: string;
  strong?: boolean;
}

export interface DotsInput {
  rows: readonly DotRow[];
  width: number;
  mirror: boolean;
  /** Ends of the axis; the data's if absent. */
  domain?: readonly [number, number];
  /** Equal distances are equal ratios; for values over zero alone. */
  log?: boolean;
  references?: readonly { value: number; label: string }[];
  /** What the tones stand for, in a line above the axis. */
  legend?: readonly { tone: Tone; label: string; hollow?: boolean }[];
  format: (value: number) => string;
}

export interface DotsLayout {
  height: number;
  top: number;
  bottom: number;
  ticks: readonly Tick[];
  references: readonly { x: number; label: string }[];
  legend: readonly { x: number; tone: Tone; label: string; hollow?: boolean }[];
  rows: readonly {
    id: string;
    /** Its name, on as many lines as it needs. */
    label: readonly string[];
    text: string;
    strong: boolean;
    y: number;
    labelX: number;
    textX: number;
    from: number;
    to: number;
    dots: readonly { id: string; x: number; tone: Tone; hollow: boolean }[];
  }[];
}

/** Lays out rows of dots on one common axis, each row's dots joined: a dot or dumbbell plot. */
export function layoutDots(input: DotsInput): DotsLayout {
  const { rows, width, mirror } = input;
  const values = rows.flatMap((row) => row.dots.map((dot) => dot.value));
  const low = input.domain?.[0] ?? Math.min(...values, Infinity);
  const high = input.domain?.[1] ?? Math.max(...values, -Infinity);
  const labels = Math.min(
    Math.max(0, ...rows.map((row) => textWidth(row.label, drawnText) + 4)),
    roomForLabels(width),
  );
  const named = namedRows(
    rows.map((row) => row.label),
    labels,
  );
  const texts = Math.max(0, ...rows.map((row) => textWidth(row.text, drawnText)));
  const turn = (x: number) => round(mirror ? width - x : x);
  const space = [labels + 16, Math.max(labels + 60, width - texts - 16)] as const;
  const bounded = Number.isFinite(low) && Number.isFinite(high);
  const scale = input.log
    ? scaleLog(bounded ? [low, high] : [1, 10], space)
    : scaleLinear(bounded ? [low, high] : [0, 1], space);
  if (!input.domain) scale.nice(5);
  const [first = 0, last = 1] = scale.domain();
  const legend = input.legend ?? [];
  const top = legend.length > 0 ? 44 : 24;
  const bottom = top + named.height;
  return {
    height: bottom + 4,
    top,
    bottom,
    ticks: apartTicks(
      (most) =>
        (input.log ? powers(first, last, most) : ticks(first, last, most)).map((value) => ({
          at: turn(scale(value)),
          label: input.format(value),
        })),
      width < 480 ? 3 : 5,
    ),
    references: (input.references ?? []).map((one) => ({
      x: turn(scale(one.value)),
      label: one.label,
    })),
    legend: legend.map((entry, index) => ({
      ...entry,
      x: turn(
        legend
          .slice(0, index)
          .reduce((x, before) => x + textWidth(before.label, drawnText) * 1.08 + 28, 6),
      ),
    })),
    rows: rows.map((row, index) => {
      const dots = row.dots.map((dot) => ({
        id: dot.id,
        x: turn(scale(dot.value)),
        tone: dot.tone,
        hollow: dot.hollow === true,
      }));
      const xs = dots.map((dot) => dot.x);
      const { name, start, height } = named.rows[index]!;
      return {
        id: row.id,
        label: name,
        text: row.text,
        strong: row.strong === true,
        y: top + start + height / 2,
        labelX: turn(labels),
        textX: turn(width - texts),
        from: xs.length === 0 ? 0 : Math.min(...xs),
        to: xs.length === 0 ? 0 : Math.max(...xs),
        dots,
      };
    }),
  };
}

/**
 * In steps, so that names break where they do in a drawing of nearly the same width: what a page
 * comes with is as high as what takes its place.
 */
function roomForLabels(width: number): number {
  return Math.floor(width / 40) * 40 * 0.36;
}

/** Powers of ten between two values, as many as are wanted at most. */
function powers(first: number, last: number, most: number): readonly number[] {
  const from = Math.ceil(Math.log10(first));
  const count = Math.max(1, Math.floor(Math.log10(last)) - from + 1);
  const step = Math.ceil(count / most);
  return Array.from({ length: Math.ceil(count / step) }, (_, index) => 10 ** (from + index * step));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
