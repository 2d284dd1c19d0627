import { ticks } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Tick } from '../plot/Axis.tsx';
import { textWidth } from '../plot/text-width.ts';
import { drawnText, type Certainty, type Tone } from '../plot/tone.ts';

export interface ColumnPart {
  id: string;
  tone: Tone;
  value: number;
  certainty?: Certainty;
}

export interface Column {
  id: string;
  label: string;
  /** Piled up from zero. */
  parts: readonly ColumnPart[];
  /** Said over the column, where there is room. */
  text?: string;
}

export interface ColumnsInput {
  columns: readonly Column[];
  /** What the tones stand for, in a line above. */
  legend: readonly { tone: Tone; label: string; certainty?: Certainty }[];
  width: number;
  height: number;
  format: (value: number) => string;
}

export interface ColumnsLayout {
  plot: { left: number; right: number; top: number; bottom: number };
  yTicks: readonly Tick[];
  columnWidth: number;
  columns: readonly {
    id: string;
    /** Middle, and start of the bar. */
    x: number;
    left: number;
    label: string | null;
    text: string | null;
    top: number;
    parts: readonly { id: string; tone: Tone; certainty: Certainty; y: number; height: number }[];
  }[];
  legend: readonly { x: number; y: number; tone: Tone; certainty: Certainty; label: string }[];
}

const legendRow = 18;
const swatch = 12;

/** Lays out piled columns over an ordered axis; labels and texts thin out from the last one back. */
export function layoutColumns(input: ColumnsInput): ColumnsLayout {
  const { columns, width, height } = input;
  const sums = columns.map(({ parts }) => parts.reduce((sum, part) => sum + part.value, 0));
  const scale = scaleLinear([0, Math.max(...sums, Number.MIN_VALUE)], [0, 1]).nice(4);
  const values = ticks(0, scale.domain()[1] ?? 1, 4);
  const labels = values.map(input.format);
  const legend = placeLegend(input.legend, width);
  const rows = Math.max(0, ...legend.map(({ y }) => y + legendRow / 2));
  const plot = {
    left: Math.max(12, ...labels.map((label) => textWidth(label, drawnText))) + 8,
    right: width - Math.max(4, lastRoom(columns.at(-1)) - 6),
    top: rows + 26,
    bottom: height - 24,
  };
  scale.range([plot.bottom, plot.top]);
  const step = (plot.right - plot.left) / Math.max(1, columns.length);
  const shown = (texts: readonly (string | undefined)[]) => {
    const widest = Math.max(1, ...texts.map((text) => textWidth(text ?? '', drawnText)));
    const every = Math.max(1, Math.ceil((widest + 8) / step));
    return (index: number) => (columns.length - 1 - index) % every === 0;
  };
  const labelShown = shown(columns.map(({ label }) => label));
  const textShown = shown(columns.map(({ text }) => text));
  const columnWidth = round(Math.max(1, step - Math.min(3, step * 0.2)));
  return {
    plot,
    yTicks: values.map((value, index) => ({
      at: round(scale(value)),
      label: labels[index] ?? '',
      zero: value === 0,
    })),
    columnWidth,
    columns: columns.map((column, index) => {
      let below = 0;
      const parts = column.parts.map((part) => {
        const from = scale(below);
        below += part.value;
        const to = scale(below);
        return {
          id: part.id,
          tone: part.tone,
          certainty: part.certainty ?? 'published',
          y: round(to),
          height: round(from - to),
        };
      });
      return {
        id: column.id,
        x: round(plot.left + step * (index + 0.5)),
        left: round(plot.left + step * (index + 0.5) - columnWidth / 2),
        label: labelShown(index) ? column.label : null,
        text: column.text !== undefined && textShown(index) ? column.text : null,
        top: round(scale(below)),
        parts,
      };
    }),
    legend,
  };
}

/** What is written at the last column reaches half its width to the right of the middle. */
function lastRoom(column: Column | undefined): number {
  const texts = [column?.label ?? '', column?.text ?? ''];
  return Math.max(...texts.map((text) => textWidth(text, drawnText))) / 2;
}

function placeLegend(entries: ColumnsInput['legend'], width: number): ColumnsLayout['legend'] {
  let x = 0;
  let y = legendRow / 2;
  return entries.map(({ tone, label, certainty }) => {
    const space = swatch + 6 + textWidth(label, drawnText) + 16;
    if (x > 0 && x + space > width) {
      x = 0;
      y += legendRow;
    }
    const at = { x: round(x), y, tone, label, certainty: certainty ?? 'published' };
    x += space;
    return at;
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
