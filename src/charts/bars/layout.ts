import { namedRows } from '../plot/named-rows.ts';
import { textWidth } from '../plot/text-width.ts';
import { drawnText, type Certainty, type Tone } from '../plot/tone.ts';

export interface BarPart {
  id: string;
  tone: Tone;
  value: number;
  certainty?: Certainty;
}

export interface BarRow {
  id: string;
  label: string;
  /** Laid end to end from zero. */
  parts: readonly BarPart[];
  /** The value in words, at the end of the bar. */
  text: string;
  strong?: boolean;
  /** Ends of an interval, drawn as a thin line over the bar. */
  interval?: readonly [low: number, high: number];
}

export interface BarsInput {
  rows: readonly BarRow[];
  width: number;
  /** Bars run from the right, for right-to-left readers. */
  mirror: boolean;
  /** Largest value of the axis; the longest bar's if absent. */
  most?: number;
  /** Vertical marks, as targets. */
  references?: readonly { value: number; label: string }[];
  /** Names over their bars instead of before them: for long names on a narrow screen. */
  above?: boolean;
}

export interface BarsLayout {
  height: number;
  zeroX: number;
  rows: readonly {
    id: string;
    /** Its name, on as many lines as it needs. */
    label: readonly string[];
    strong: boolean;
    text: string;
    labelX: number;
    /** Middle of the name; the bar starts at `y`. */
    labelY: number;
    textX: number;
    y: number;
    /** What a finger can hit where the row is a link: rows touch. */
    hitY: number;
    hitHeight: number;
    parts: readonly { id: string; tone: Tone; certainty: Certainty; x: number; width: number }[];
    interval: { x1: number; x2: number } | null;
  }[];
  references: readonly { x: number; label: string; top: number; bottom: number }[];
  barHeight: number;
}

const barHeight = 16;
/** Room of a name over its bar. */
const nameHeight = 18;
const gap = 8;

/** Lays out horizontal bars under one another: label, bar, value. Values are not negative. */
export function layoutBars(input: BarsInput): BarsLayout {
  const { rows, width, mirror } = input;
  const sums = rows.map((row) =>
    Math.max(
      row.parts.reduce((sum, part) => sum + part.value, 0),
      row.interval?.[1] ?? 0,
    ),
  );
  const most = Math.max(
    input.most ?? 0,
    ...(input.most === undefined ? sums : []),
    ...(input.references ?? []).map((reference) => reference.value),
    Number.MIN_VALUE,
  );
  const above = input.above === true;
  const labels = above
    ? width
    : Math.min(
        Math.max(0, ...rows.map((row) => textWidth(row.label, drawnText) + 4)),
        width * 0.38,
      );
  const texts = Math.max(0, ...rows.map((row) => textWidth(row.text, drawnText)));
  const zero = above ? 0 : labels + gap;
  const over = above ? nameHeight : 0;
  const named = namedRows(
    rows.map((row) => row.label),
    labels,
    over,
  );
  const space = Math.max(24, width - zero - texts - gap);
  const top = input.references && input.references.length > 0 ? 20 : 2;
  const turn = (x: number) => round(mirror ? width - x : x);
  return {
    height: top + named.height + 2,
    zeroX: turn(zero),
    barHeight,
    rows: rows.map((row, index) => {
      const { name, height } = named.rows[index]!;
      const start = top + named.rows[index]!.start;
      const y = start + over + (height - over - barHeight - gap) / 2;
      let from = zero;
      const at = (value: number) => zero + (value / most) * space;
      const parts = row.parts.map((part) => {
        const length = (Math.max(0, part.value) / most) * space;
        const x = mirror ? width - from - length : from;
        from += length;
        return {
          id: part.id,
          tone: part.tone,
          certainty: part.certainty ?? 'published',
          x: round(x),
          width: round(length),
        };
      });
      return {
        id: row.id,
        label: name,
        strong: row.strong === true,
        text: row.text,
        labelX: turn(above ? 0 : labels),
        labelY: above ? start + nameHeight / 2 : y + barHeight / 2,
        textX: turn(Math.max(from, at(row.interval?.[1] ?? 0)) + 6),
        y,
        hitY: start - 2,
        hitHeight: height,
        parts,
        interval: row.interval
          ? { x1: turn(at(row.interval[0])), x2: turn(at(row.interval[1])) }
          : null,
      };
    }),
    references: (input.references ?? []).map((reference) => ({
      x: turn(zero + (reference.value / most) * space),
      label: reference.label,
      top: top - 4,
      bottom: top + named.height,
    })),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
