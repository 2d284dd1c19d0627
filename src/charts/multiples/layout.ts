import { ticks } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { LinePoint, LineSeries, Reference } from '../lines/line-series.ts';
import { round, strokesOf } from '../lines/strokes.ts';
import type { Tick } from '../plot/Axis.tsx';
import { textWidth, wrapText } from '../plot/text-width.ts';
import { drawnText, lineHeight, type Tone } from '../plot/tone.ts';

/** One of many small pictures: its name above it, its lines below. */
export interface PanelInput {
  id: string;
  label: string;
  /** Drawn in order, the last on top. */
  series: readonly LineSeries[];
}

export interface MultiplesInput {
  panels: readonly PanelInput[];
  width: number;
  /** Largest distance of two neighbours that a line may join, in units of x. */
  step: number;
  formatY: (value: number) => string;
  formatX: (value: number) => string;
  /** Whether all panels share one scale of y, that of their firm points; else each has its own. */
  sameScale?: boolean;
  /** Least width of a panel, px. */
  least?: number;
  /** Levels that are marked in every panel; in a scale of their own they stretch none. */
  references?: readonly Reference[];
}

export interface Panel {
  id: string;
  label: { x: number; y: number; lines: readonly string[] };
  plot: { left: number; right: number; top: number; bottom: number };
  yTicks: readonly Tick[];
  xTicks: readonly (Tick & { anchor: 'start' | 'end' })[];
  references: readonly number[];
  lines: readonly {
    id: string;
    name: string;
    tone: Tone;
    strokes: readonly { path: string; estimate: boolean }[];
    marks: readonly { x: number; y: number; thin: boolean; alone: boolean; point: LinePoint }[];
    points: readonly { x: number; y: number; point: LinePoint }[];
  }[];
}

export interface MultiplesLayout {
  height: number;
  panels: readonly Panel[];
  /** Whether a point lies beyond its panel and is drawn at its edge. */
  beyond: boolean;
}

/** Least width of a panel with its values, height of its drawing, and what lies between, px. */
const leastWidth = 148;
const drawing = 92;
const between = 16;
const foot = 18;
/** Lines that a name may take above its panel. */
const mostLines = 4;
/** Values of an axis nearer than this would touch, px. */
const apart = 13;

/**
 * Lays out panels in as many columns as fit. Names stand above the drawings and values beside them,
 * so that no text lies on a line. On one scale, a point that tells too little (`thin`) stretches it
 * for none: beyond its ends it is drawn at the edge.
 */
export function layoutMultiples(input: MultiplesInput): MultiplesLayout {
  const { panels, width, least = leastWidth } = input;
  const xs = panels.flatMap(({ series }) =>
    series.flatMap(({ points }) => points.map(({ x }) => x)),
  );
  const span: [number, number] = [Math.min(...xs), Math.max(...xs)];
  const scales = panels.map((panel) => scaleOf(input.sameScale === true ? panels : [panel], input));
  const room =
    Math.max(
      ...scales.flatMap(({ values }) =>
        values.map((value) => textWidth(input.formatY(value), drawnText)),
      ),
    ) + 8;
  const most = Math.max(1, Math.floor((width + between) / (least + between)));
  // Rows as even as can be: four panels are two rows of two where three would fit.
  const columns = Math.ceil(panels.length / Math.ceil(panels.length / most));
  const across = (width - (columns - 1) * between) / columns;
  const names = panels.map(({ label }) => wrapText(label, drawnText, across, mostLines));
  let top = 0;
  let beyond = false;
  const placed: Panel[] = [];
  for (let first = 0; first < panels.length; first += columns) {
    const row = panels.slice(first, first + columns);
    const lines = Math.max(...names.slice(first, first + columns).map((name) => name.length));
    const from = top + lines * lineHeight + 8;
    row.forEach((panel, at) => {
      const left = at * (across + between);
      const plot = {
        left: left + room,
        right: left + across - 4,
        top: from,
        bottom: from + drawing,
      };
      const { domain, values } = scales[first + at]!;
      const y = scaleLinear(domain, [plot.bottom, plot.top]);
      const x = scaleLinear(span[0] === span[1] ? [span[0] - 1, span[1] + 1] : span, [
        plot.left,
        plot.right,
      ]);
      const edge = (value: number) => y(Math.min(Math.max(value, domain[0]), domain[1]));
      beyond ||= panel.series.some(({ points }) =>
        points.some((point) => point.y > domain[1] || point.y < domain[0]),
      );
      const name = names[first + at] ?? [];
      placed.push({
        id: panel.id,
        label: { x: left, y: top + (name.length * lineHeight) / 2, lines: name },
        plot,
        yTicks: spaced(values, (value) => y(value), input).map((value) => ({
          at: round(y(value)),
          label: input.formatY(value),
          zero: value === 0,
        })),
        xTicks: ends(span, plot, input),
        references: (input.references ?? [])
          .filter((one) => one.y >= domain[0] && one.y <= domain[1])
          .map((one) => round(y(one.y))),
        lines: panel.series.map((one) => lineOf(one, input.step, x, edge)),
      });
    });
    top = from + drawing + foot + 12;
  }
  return { height: top - 6, panels: placed, beyond };
}

/** Marks stand where a line would not show a point: alone, or thin; and at the last one. */
function lineOf(
  series: LineSeries,
  step: number,
  x: (value: number) => number,
  y: (value: number) => number,
): Panel['lines'][number] {
  const { points, marks, strokes } = strokesOf({ ...series, unmarked: false }, step, x, y);
  const last = marks.at(-1);
  return {
    id: series.id,
    name: series.label,
    tone: series.tone,
    strokes,
    points,
    marks:
      series.unmarked === true
        ? marks.filter((one) => one.thin || one.alone || one === last)
        : marks,
  };
}

function scaleOf(panels: readonly PanelInput[], { references = [], sameScale }: MultiplesInput) {
  const points = panels.flatMap(({ series }) => series.flatMap((one) => one.points));
  const firm = points.filter(({ thin }) => thin !== true);
  const ys = [
    0,
    ...(firm.length > 0 && sameScale === true ? firm : points).map(({ y }) => y),
    ...(sameScale === true ? references.map(({ y }) => y) : []),
  ];
  const scale = scaleLinear(
    [Math.min(...ys), Math.max(...ys, Math.min(...ys) + 1e-9)],
    [0, 1],
  ).nice(3);
  const [low = 0, high = 1] = scale.domain();
  return { domain: [low, high] as [number, number], values: ticks(low, high, 3) };
}

/** The levels that are marked come first, then the ends, then what has space between them. */
function spaced(
  values: readonly number[],
  at: (value: number) => number,
  input: MultiplesInput,
): number[] {
  const [low = 0, high = 0] = [values[0], values.at(-1)];
  const marked = input.sameScale === true ? (input.references ?? []).map(({ y }) => y) : [];
  const kept: number[] = [];
  for (const value of [...marked.toReversed(), high, low, ...values])
    if (kept.every((one) => Math.abs(at(one) - at(value)) >= apart)) kept.push(value);
  return kept.toSorted((a, b) => a - b);
}

/** The first and the last x, one alone where both would touch. */
function ends(
  span: readonly [number, number],
  plot: Panel['plot'],
  { formatX }: MultiplesInput,
): Panel['xTicks'] {
  const [first, last] = [Math.ceil(span[0]), Math.floor(span[1])];
  const labels = [formatX(first), formatX(last)];
  const wide = labels.reduce((sum, label) => sum + textWidth(label, drawnText), 10);
  const end = { at: plot.right, label: labels[1] ?? '', anchor: 'end' } as const;
  if (first >= last || wide > plot.right - plot.left) return [end];
  return [{ at: plot.left, label: labels[0] ?? '', anchor: 'start' }, end];
}
