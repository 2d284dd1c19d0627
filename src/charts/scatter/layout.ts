import { ticks } from 'd3-array';
import { scaleLinear, scaleLog } from 'd3-scale';
import { apartTicks } from '../plot/apart-ticks.ts';
import type { Tick } from '../plot/Axis.tsx';
import { textWidth, wrapText } from '../plot/text-width.ts';
import { drawnText, lineHeight } from '../plot/tone.ts';
import { cutLines, labelsOf, reachOf, type ScatterLabel } from './labels.ts';

export interface ScatterPoint {
  id: string;
  x: number;
  y: number;
  label: string;
  /** Drawn in colour and named. */
  marked: boolean;
  /** Rests on too little evidence: hollow. */
  thin?: boolean;
}

export interface Axis {
  title: string;
  /** A logarithmic axis takes no value at or under zero: such points are left out and counted. */
  log: boolean;
  format: (value: number) => string;
  domain?: readonly [number, number];
}

export interface ScatterInput {
  points: readonly ScatterPoint[];
  x: Axis;
  y: Axis;
  width: number;
  height: number;
  /** Draws the line on which both are equal. */
  equal?: boolean;
  /** Lines that part the picture into four, at a value of each axis. */
  cuts?: { x: number; y: number };
  /** Names of the four parts: above left, above right, below left, below right. */
  corners?: readonly [string, string, string, string];
}

export interface ScatterLayout {
  plot: { left: number; right: number; top: number; bottom: number };
  xTicks: readonly Tick[];
  yTicks: readonly Tick[];
  points: readonly {
    id: string;
    x: number;
    y: number;
    marked: boolean;
    thin: boolean;
    point: ScatterPoint;
  }[];
  /** Off all points and lines; led to their point where they stand away from it. */
  labels: readonly ScatterLabel[];
  equal: readonly [number, number, number, number] | null;
  cuts: { x: number; y: number } | null;
  corners: readonly { x: number; y: number; lines: readonly string[]; end: boolean }[];
  leftOut: number;
}

/** Lays out points over two axes; marked ones last, so that they lie on top. */
export function layoutScatter(input: ScatterInput): ScatterLayout {
  const fits = (value: number, axis: Axis) => Number.isFinite(value) && (!axis.log || value > 0);
  const points = input.points.filter((point) => fits(point.x, input.x) && fits(point.y, input.y));
  const yScale = scaleOf(
    input.y,
    points.map((point) => point.y),
  );
  const yValues = ticksOf(yScale, input.y, 5);
  const left =
    Math.max(20, ...yValues.map((value) => textWidth(input.y.format(value), drawnText))) + 10;
  const names = (input.corners ?? []).map((name) =>
    wrapText(name, drawnText, (input.width - 12 - left) / 2 - 6, 3),
  );
  const deep = (pair: readonly (readonly string[])[]) =>
    Math.max(0, ...pair.map((lines) => lines.length * lineHeight + 4));
  const plot = {
    left,
    right: input.width - 12,
    top: 26 + deep(names.slice(0, 2)),
    bottom: input.height - 42 - deep(names.slice(2)),
  };
  const xScale = scaleOf(
    input.x,
    points.map((point) => point.x),
  ).range([plot.left, plot.right]);
  yScale.range([plot.bottom, plot.top]);
  const placed = points
    .map((point) => ({
      id: point.id,
      x: round(xScale(point.x)),
      y: round(yScale(point.y)),
      marked: point.marked,
      thin: point.thin === true,
      point,
    }))
    .toSorted((a, b) => Number(a.marked) - Number(b.marked));
  const equal = input.equal ? equalLine(xScale, yScale) : null;
  const cuts = input.cuts
    ? { x: round(xScale(input.cuts.x)), y: round(yScale(input.cuts.y)) }
    : null;
  return {
    plot,
    xTicks: apartTicks(
      (most) =>
        ticksOf(xScale, input.x, most).map((value) => ({
          at: round(xScale(value)),
          label: input.x.format(value),
        })),
      input.width < 480 ? 3 : 6,
      input.width,
    ),
    yTicks: yValues.map((value) => ({ at: round(yScale(value)), label: input.y.format(value) })),
    points: placed,
    labels: labelsOf(placed, reachOf(plot, names.length > 0), [
      ...(equal ? [{ x1: equal[0], y1: equal[1], x2: equal[2], y2: equal[3] }] : []),
      ...(cuts ? cutLines(cuts, plot) : []),
    ]),
    equal,
    cuts,
    corners: names.map((lines, at) => cornerOf(lines, at, plot)),
    leftOut: input.points.length - points.length,
  };
}

type Scale = ReturnType<typeof scaleOf>;

function scaleOf(axis: Axis, values: readonly number[]) {
  const low = axis.domain?.[0] ?? Math.min(...values, Infinity);
  const high = axis.domain?.[1] ?? Math.max(...values, -Infinity);
  const domain = Number.isFinite(low) && Number.isFinite(high) ? [low, high] : [1, 10];
  const scale = axis.log ? scaleLog(domain, [0, 1]) : scaleLinear(domain, [0, 1]);
  return axis.domain ? scale : scale.nice();
}

function ticksOf(scale: Scale, axis: Axis, wanted: number): number[] {
  const [low = 1, high = 10] = scale.domain();
  if (!axis.log) return ticks(low, high, wanted);
  const powers: number[] = [];
  for (let power = Math.ceil(Math.log10(low) - 1e-9); 10 ** power <= high * 1.0001; power++)
    powers.push(10 ** power);
  if (powers.length < 3) return between(low, high);
  const every = Math.ceil(powers.length / wanted);
  return powers.filter((_, index) => index % every === 0);
}

/** 1, 2 and 5 of each power of ten: for an axis too short for the powers alone. */
function between(low: number, high: number): number[] {
  const values: number[] = [];
  for (let power = Math.floor(Math.log10(low)); 10 ** power <= high; power++)
    values.push(...[1, 2, 5].map((step) => step * 10 ** power));
  return values.filter((value) => value >= low * 0.9999 && value <= high * 1.0001);
}

/** Over or under the part of the picture that it names, where no point lies. */
function cornerOf(lines: readonly string[], at: number, { left, right, top, bottom }: Plot) {
  const end = at % 2 === 1;
  const half = (lines.length * lineHeight) / 2;
  return { x: end ? right : left, y: at < 2 ? top - half - 6 : bottom + 22 + half, lines, end };
}

type Plot = ScatterLayout['plot'];

function equalLine(x: Scale, y: Scale): [number, number, number, number] {
  const [xLow = 0, xHigh = 1] = x.domain();
  const [yLow = 0, yHigh = 1] = y.domain();
  const low = Math.max(xLow, yLow);
  const high = Math.min(xHigh, yHigh);
  return [round(x(low)), round(y(low)), round(x(high)), round(y(high))];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
