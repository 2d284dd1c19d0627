import { ticks } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Tick } from '../plot/Axis.tsx';
import { dodge } from '../plot/dodge.ts';
import { textWidth, wrapText } from '../plot/text-width.ts';
import { drawnText, lineHeight, type Tone } from '../plot/tone.ts';
import { placeKeys, type LineKey } from './keys.ts';
import type { LineBand, LineEvent, LinePoint, LineSeries, Reference } from './line-series.ts';
import type { TextPlace } from './clear-place.ts';
import { bandPath, round, strokesOf, type Scale } from './strokes.ts';

export interface LinesInput {
  series: readonly LineSeries[];
  bands?: readonly LineBand[];
  references?: readonly Reference[];
  events?: readonly LineEvent[];
  width: number;
  height: number;
  /** Largest distance of two neighbours that a line may join, in units of x. */
  step: number;
  /** Whether the axis starts at zero (amounts) or near the data (shares around a half). */
  fromZero: boolean;
  formatY: (value: number) => string;
  formatX: (value: number) => string;
  /** Ends of the x axis; the data's if absent. */
  span?: readonly [number, number];
  /**
   * Names stand over the plot and those of references beside it, where lines cross too much for names
   * at their ends; so they do where a reference runs over a band, on which its name could not be read.
   */
  keyed?: boolean;
}

/** Everything a lines chart draws, in px. */
export interface LinesLayout {
  plot: { left: number; right: number; top: number; bottom: number };
  yTicks: readonly Tick[];
  xTicks: readonly Tick[];
  keys: readonly LineKey[];
  references: readonly {
    at: number;
    label: string;
    /** Where it is moved to, off the lines. */
    place?: TextPlace;
    /** Where it stands beside the plot; null for over its line. */
    beside: { x: number; y: number; lines: readonly string[] } | null;
  }[];
  /** Their labels one above the other, on the side of the mark that has more room. */
  events: readonly { at: number; label: readonly string[]; labelAt: number; labelEnds: boolean }[];
  bands: readonly { id: string; tone: Tone; path: string }[];
  lines: readonly {
    id: string;
    tone: Tone;
    /** Its name, on as many lines as it needs. */
    label: readonly string[];
    labelX: number;
    labelAt: number;
    end: { x: number; y: number } | null;
    strokes: readonly { path: string; estimate: boolean }[];
    /** Marks between points that were not made alike. */
    cuts: readonly string[];
    marks: readonly { x: number; y: number; thin: boolean; alone: boolean; point: LinePoint }[];
    /** Every point, marked or not. */
    points: readonly { x: number; y: number; point: LinePoint }[];
  }[];
}

/** Lays out lines over a numeric x (years, or quarters as fractions of a year). */
export function layoutLines(input: LinesInput): LinesLayout {
  const { series, width, height } = input;
  const keyed = isKeyed(input);
  const xs = input.span ?? series.flatMap((one) => one.points.map((point) => point.x));
  const ys = [
    ...series.flatMap((one) => one.points.map((point) => point.y)),
    ...(input.bands ?? []).flatMap((band) =>
      band.points.flatMap((point) => [point.low, point.high]),
    ),
    ...(input.references ?? []).map((reference) => reference.y),
    ...(input.fromZero ? [0] : []),
  ];
  const [low, high] = extent(ys, [0, 1]);
  const yScale = scaleLinear([low, high], [0, 1]).nice(5);
  const yValues = ticks(yScale.domain()[0] ?? 0, yScale.domain()[1] ?? 1, height < 180 ? 3 : 5);
  const yLabels = yValues.map(input.formatY);
  const most = width * 0.36;
  const named = keyed ? (input.references ?? []) : series;
  const names = named.flatMap((one) => wrapText(one.label, drawnText, most - 8));
  const labelRoom = Math.max(0, ...names.map((name) => textWidth(name, drawnText) * 1.03 + 12));
  const left = Math.max(...yLabels.map((label) => textWidth(label, drawnText)), 12) + 10;
  const right = width - Math.min(labelRoom, most);
  const { keys, height: over } = placeKeys(keyed ? series : [], left, width);
  const plot = { left, right: Math.max(right, left + 60), top: 14 + over, bottom: height - 24 };
  yScale.range([plot.bottom, plot.top]);
  const xScale = scaleLinear(extent(xs, [0, 1]), [plot.left, plot.right]);

  const lines = series.map((one) => {
    const end = endOf(one.points, xScale, yScale);
    const at = labelX(end?.x ?? 0, plot);
    return {
      ...strokesOf(one, input.step, xScale, yScale),
      id: one.id,
      tone: one.tone,
      label: wrapText(one.label, drawnText, width - at),
      labelX: at,
      end: keyed ? null : end,
    };
  });
  const labelled = lines.filter((line) => line.end !== null);
  const places = dodge(
    labelled.map((line) => ({ at: line.end?.y ?? 0, lines: line.label.length })),
    drawnText + 3,
    plot.top,
    plot.bottom,
  );
  return {
    plot,
    yTicks: yValues.map((value, index) => ({
      at: yScale(value),
      label: yLabels[index] ?? '',
      zero: value === 0,
    })),
    xTicks: xTicks(xs, xScale, plot, input.formatX),
    keys,
    references: referencesOf(input, yScale, plot),
    events: eventsOf(input.events ?? [], xScale, plot),
    bands: (input.bands ?? []).map((band) => ({
      id: band.id,
      tone: band.tone,
      path: bandPath(band, xScale, yScale),
    })),
    lines: lines.map((line) => {
      const place = labelled.indexOf(line);
      return { ...line, labelAt: place < 0 ? 0 : (places[place] ?? 0) };
    }),
  };
}

function isKeyed({ keyed, bands = [], references = [] }: LinesInput): boolean {
  return keyed ?? (bands.length > 0 && references.length > 0);
}

/** Beside the end of the line; where that is near the edge, clear of lines that run on to it. */
function labelX(end: number, { left, right }: LinesLayout['plot']): number {
  return (right - end < (right - left) * 0.15 ? right : end) + 8;
}

/** Their names over their lines, or beside the plot where no line runs. */
function referencesOf(
  input: LinesInput,
  y: Scale,
  { right, top, bottom }: Plot,
): LinesLayout['references'] {
  const { references = [], width } = input;
  const keyed = isKeyed(input);
  const x = right + 8;
  const wrapped = references.map((one) => wrapText(one.label, drawnText, width - x));
  const places = dodge(
    references.map((one, at) => ({ at: y(one.y), lines: wrapped[at]?.length ?? 1 })),
    drawnText + 3,
    top,
    bottom,
  );
  return references.map((one, at) => ({
    at: y(one.y),
    label: one.label,
    beside: keyed ? { x, y: places[at] ?? y(one.y), lines: wrapped[at] ?? [] } : null,
  }));
}

/** Labels stand at the foot, where a line from zero leaves room, the later ones above the earlier. */
function eventsOf(events: readonly LineEvent[], x: Scale, { left, right, bottom }: Plot) {
  let foot = bottom - 12;
  return events.map((event) => {
    const at = round(x(event.x));
    const labelEnds = at - left > right - at;
    const space = (labelEnds ? at - left : right - at) - 6;
    const label = wrapText(event.label, drawnText, Math.min(space, 220));
    const labelAt = foot - (label.length - 1) * lineHeight;
    foot = labelAt - lineHeight - 4;
    return { at, label, labelAt, labelEnds };
  });
}

type Plot = LinesLayout['plot'];

function extent(values: readonly number[], otherwise: [number, number]): [number, number] {
  if (values.length === 0) return otherwise;
  const low = Math.min(...values);
  const high = Math.max(...values);
  return low === high ? [low - 0.5, high + 0.5] : [low, high];
}

function xTicks(
  xs: readonly number[],
  scale: Scale,
  plot: LinesLayout['plot'],
  format: (value: number) => string,
): Tick[] {
  const [first, last] = extent(xs, [0, 1]);
  const space = textWidth(format(last), drawnText) + 16;
  const wanted = Math.max(2, Math.min(8, Math.floor((plot.right - plot.left) / space)));
  const whole = ticks(first, last, wanted).filter((value) => Number.isInteger(value));
  return [...new Set(whole)].map((value) => ({ at: scale(value), label: format(value) }));
}

function endOf(points: readonly LinePoint[], x: Scale, y: Scale): { x: number; y: number } | null {
  const last = points.at(-1);
  return last ? { x: x(last.x), y: y(last.y) } : null;
}
