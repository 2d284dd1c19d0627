import { cellText, type ResultColumn } from '../result-columns.ts';
import {
  isNamed,
  isNumber,
  timeOf,
  type ChartChoice,
  type ChartOffer,
  type Rows,
} from './chart-model.ts';
import { rowLabels } from './row-label.ts';

/** What is drawn in one colour: its values, and the row of each. */
export interface ChartSeries {
  name: string;
  /** Values along; of names their places. */
  x: Float64Array;
  y: Float64Array;
  /** -1 where it stands for many rows. */
  row: Int32Array;
  /** Of a histogram: how wide each bar is, from its value along on. */
  width?: number;
}

export interface ChartData {
  /** The names along; null where there are numbers. */
  names: readonly string[] | null;
  /** The largest first. */
  series: readonly ChartSeries[];
  /** Marks that are drawn in all. */
  drawn: number;
  /** Rows without a value that can be drawn: none at all, or none of a logarithm. */
  leftOut: number;
  /** Of the ends of histogram bars along a logarithm: as powers of ten. */
  powers?: boolean;
}

const bins = 40;

/** Every value of a choice of columns that can be drawn, series by series; nothing is thinned. */
export function chartData(
  choice: ChartChoice,
  offer: ChartOffer,
  columns: readonly ResultColumn[],
  rows: Rows,
): ChartData {
  if (choice.mark === 'histogram') return histogram(choice, rows);
  const named = isNamed(choice.mark, choice.x, offer);
  const alone = choice.mark === 'bars' && choice.colour === null && choice.y.length === 1;
  const label = alone ? rowLabels(columns, choice.x, rows) : null;
  const names: string[] = [];
  const places = new Map<string, number>();
  const along = (row: readonly unknown[]): number | null => {
    const value = row[choice.x];
    if (!named) return timeOf(value);
    const name = label ? label(row) : cellText(value);
    const known = places.get(name);
    if (known !== undefined) return known;
    names.push(name);
    places.set(name, names.length - 1);
    return names.length - 1;
  };
  const found = new Map<string, { x: number[]; y: number[]; row: number[] }>();
  let leftOut = 0;
  for (const [at, row] of rows.entries()) {
    let any = false;
    for (const column of choice.y) {
      const y = row[column];
      if (!isNumber(y) || (choice.yLog && y <= 0)) continue;
      const x = along(row);
      if (x === null || (choice.xLog && x <= 0)) continue;
      any = true;
      const series = seriesOf(found, seriesName(choice, column, columns, row));
      series.x.push(x);
      series.y.push(y);
      series.row.push(at);
    }
    if (!any) leftOut += 1;
  }
  const series = [...found].map(([name, { x, y, row }]) => {
    const order = x.map((_, at) => at);
    if (choice.mark !== 'bars') order.sort((a, b) => x[a]! - x[b]!);
    return {
      name,
      x: Float64Array.from(order, (at) => x[at]!),
      y: Float64Array.from(order, (at) => y[at]!),
      row: Int32Array.from(order, (at) => row[at]!),
    };
  });
  return {
    names: named ? names : null,
    series: series.toSorted((a, b) => peak(b.y) - peak(a.y)),
    drawn: series.reduce((sum, one) => sum + one.x.length, 0),
    leftOut,
  };
}

function seriesOf<T>(found: Map<string, { x: T[]; y: T[]; row: T[] }>, name: string) {
  const known = found.get(name);
  if (known) return known;
  const made = { x: [], y: [], row: [] };
  found.set(name, made);
  return made;
}

function seriesName(
  { y, colour }: ChartChoice,
  column: number,
  columns: readonly ResultColumn[],
  row: readonly unknown[],
): string {
  const parts = [
    ...(colour === null ? [] : [cellText(row[colour])]),
    ...(y.length > 1 ? [columns[column]?.name ?? ''] : []),
  ];
  return parts.join(' · ');
}

/** How many rows have values from one to the next of some even steps. */
function histogram({ x, colour, xLog }: ChartChoice, rows: Rows): ChartData {
  const values = rows.map((row) => {
    const value = timeOf(row[x]);
    return value === null || (xLog && value <= 0) ? null : xLog ? Math.log10(value) : value;
  });
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (value === null) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const leftOut = values.filter((value) => value === null).length;
  if (low > high) return { names: null, series: [], drawn: 0, leftOut };
  const width = high > low ? (high - low) / bins : 1;
  const counts = new Map<string, Float64Array>();
  for (const [at, value] of values.entries()) {
    if (value === null) continue;
    const name = colour === null ? '' : cellText(rows[at]?.[colour]);
    const count = counts.get(name) ?? new Float64Array(bins);
    counts.set(name, count);
    const bin = Math.min(bins - 1, Math.floor((value - low) / width));
    count[bin] = count[bin]! + 1;
  }
  const series = [...counts].map(([name, y]) => ({
    name,
    x: Float64Array.from({ length: bins }, (_, at) => low + at * width),
    y,
    row: new Int32Array(bins).fill(-1),
    width,
  }));
  return {
    names: null,
    series: series.toSorted((a, b) => peak(b.y) - peak(a.y)),
    drawn: values.length - leftOut,
    leftOut,
    powers: xLog,
  };
}

function peak(values: Float64Array): number {
  let most = 0;
  for (const value of values) most = Math.max(most, Math.abs(value));
  return most;
}
