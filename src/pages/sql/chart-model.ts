import { cellText, type ResultColumn } from './result-columns.ts';

export type ChartKind = 'bars' | 'lines' | 'scatter';

/** Which columns are drawn, by their place in a row, and how. */
export interface ChartChoice {
  kind: ChartKind;
  x: number;
  y: number;
}

type Rows = readonly (readonly unknown[])[];

/** Bars drawn at most, and points. */
export const barLimit = 30;
export const pointLimit = 2000;
const lineLimit = 6;

/** What a chart could be made of: kinds with the columns each takes. None where nothing fits. */
export interface ChartOffer {
  numbers: readonly ResultColumn[];
  /** Columns that a line can run along: years, quarters, dates. */
  times: readonly ResultColumn[];
  names: readonly ResultColumn[];
  kinds: readonly ChartKind[];
}

export function chartOffer(columns: readonly ResultColumn[], rows: Rows): ChartOffer {
  const numbers = columns.filter(
    ({ as, at }) => (as === 'integer' || as === 'number') && rows.some((row) => isNumber(row[at])),
  );
  const times = columns.filter((column) => isTime(column, rows));
  const plain = numbers.filter((column) => !isYears(column, rows));
  const measures = plain.length > 0 ? plain : numbers;
  const names = columns.filter(({ as }) => as === 'text' || as === 'boolean' || as === 'date');
  const kinds: ChartKind[] = [];
  if (rows.length > 1 && measures.length > 0) {
    if (names.length > 0 || times.length > 0) kinds.push('bars');
    if (times.length > 0) kinds.push('lines');
    if (measures.length > 1) kinds.push('scatter');
  }
  return { numbers: measures, times, names, kinds };
}

/** The chart that most likely says something: a line over time, bars of names, else two numbers. */
export function likelyChart(offer: ChartOffer, rows: Rows): ChartChoice | null {
  const y = offer.numbers[0];
  if (!y || offer.kinds.length === 0) return null;
  const time = offer.times.find(({ at }) => new Set(rows.map((row) => row[at])).size > 2);
  if (time && offer.kinds.includes('lines')) return { kind: 'lines', x: time.at, y: y.at };
  const name = offer.names[0] ?? offer.times[0];
  if (name && offer.kinds.includes('bars')) return { kind: 'bars', x: name.at, y: y.at };
  const other = offer.numbers[1];
  return other ? { kind: 'scatter', x: y.at, y: other.at } : null;
}

/** The columns that can be along and up in a kind of chart. */
export function chartColumns(
  { kind }: Pick<ChartChoice, 'kind'>,
  offer: ChartOffer,
): { x: readonly ResultColumn[]; y: readonly ResultColumn[] } {
  if (kind === 'lines') return { x: offer.times, y: offer.numbers };
  if (kind === 'scatter') return { x: offer.numbers, y: offer.numbers };
  return {
    x: [...offer.names, ...offer.times.filter((one) => !offer.names.includes(one))],
    y: offer.numbers,
  };
}

/** Bars from zero: the first rows that have a value, negative ones left out and counted. */
export function barsOf({ x, y }: ChartChoice, columns: readonly ResultColumn[], rows: Rows) {
  const valued = rows.flatMap((row, at) => {
    const value = row[y];
    return isNumber(value) ? [{ id: String(at), row, value }] : [];
  });
  const fit = valued.filter(({ value }) => value >= 0);
  const labels = labelling(columns, x, rows);
  return {
    bars: fit.slice(0, barLimit).map(({ id, row, value }) => ({ id, label: labels(row), value })),
    more: Math.max(0, fit.length - barLimit),
    leftOut: rows.length - fit.length,
  };
}

/** A line for each group of rows, by the first column of names that tells equal times apart. */
export function linesOf({ x, y }: ChartChoice, columns: readonly ResultColumn[], rows: Rows) {
  const group = groupColumn(x, columns, rows);
  const series = new Map<string, { x: number; y: number }[]>();
  for (const row of rows) {
    const at = timeOf(row[x]);
    const value = row[y];
    if (at === null || !isNumber(value)) continue;
    const name = group === undefined ? '' : cellText(row[group]);
    const points = series.get(name) ?? [];
    points.push({ x: at, y: value });
    series.set(name, points);
  }
  const all = [...series].map(([name, points]) => ({
    name,
    points: points.toSorted((a, b) => a.x - b.x),
  }));
  const largest = all.toSorted((a, b) => peak(b.points) - peak(a.points));
  return { lines: largest.slice(0, lineLimit), more: Math.max(0, all.length - lineLimit), group };
}

/** Points of two numbers; those without both are counted. */
export function pointsOf({ x, y }: ChartChoice, columns: readonly ResultColumn[], rows: Rows) {
  const name = columns.find(({ as }) => as === 'text');
  const labels = name ? labelling(columns, name.at, rows) : () => '';
  const all = rows.flatMap((row, at) => {
    const [across, up] = [row[x], row[y]];
    if (!isNumber(across) || !isNumber(up)) return [];
    return [{ id: String(at), x: across, y: up, label: labels(row) }];
  });
  return {
    points: all.slice(0, pointLimit),
    more: Math.max(0, all.length - pointLimit),
    leftOut: rows.length - all.length,
  };
}

/** A name, and the next column of names where it alone does not tell rows apart. */
function labelling(columns: readonly ResultColumn[], x: number, rows: Rows) {
  const names = columns.filter(({ as, at }) => as === 'text' && at !== x && at < x + 3);
  const unique = new Set(rows.slice(0, barLimit).map((row) => cellText(row[x]))).size;
  const second =
    unique < Math.min(rows.length, barLimit) || isFlow(columns, x) ? names[0] : undefined;
  return (row: readonly unknown[]) =>
    second ? `${cellText(row[x])} → ${cellText(row[second.at])}` : cellText(row[x]);
}

/** A sender beside a receiver: only both name the row. */
function isFlow(columns: readonly ResultColumn[], x: number): boolean {
  const [one, other] = [columns[x], columns[x + 1]];
  return one?.as === 'text' && other?.as === 'text' && /sender|origin|from/i.test(one.name);
}

function groupColumn(x: number, columns: readonly ResultColumn[], rows: Rows): number | undefined {
  const times = rows.map((row) => cellText(row[x]));
  if (new Set(times).size === rows.length) return undefined;
  return columns.find(({ as, at }) => as === 'text' && at !== x)?.at;
}

function isTime(column: ResultColumn, rows: Rows): boolean {
  const values = rows.map((row) => row[column.at]).filter((value) => value !== null);
  if (values.length < 2 || new Set(values).size < 2) return false;
  if (column.as === 'integer') return isYears(column, rows);
  return values.slice(0, 50).every((value) => typeof value === 'string' && timeOf(value) !== null);
}

function isYears({ at, as }: ResultColumn, rows: Rows): boolean {
  return (
    as === 'integer' &&
    rows.every(
      (row) => row[at] === null || (isNumber(row[at]) && row[at] >= 1900 && row[at] <= 2100),
    )
  );
}

/** A year, a quarter as `2016Q2` or a date, as a number of years; null for anything else. */
export function timeOf(value: unknown): number | null {
  if (isNumber(value)) return value;
  if (typeof value !== 'string') return null;
  const quarter = /^(\d{4})-?Q([1-4])$/.exec(value);
  if (quarter) return Number(quarter[1]) + (Number(quarter[2]) - 1) / 4;
  const date = /^(\d{4})-(\d{2})-(\d{2})(?: |T|$)/.exec(value);
  if (!date) return null;
  return Number(date[1]) + (Number(date[2]) - 1) / 12 + (Number(date[3]) - 1) / 365;
}

const peak = (points: readonly { y: number }[]) => Math.max(...points.map(({ y }) => Math.abs(y)));
const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);
