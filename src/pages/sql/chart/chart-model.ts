import { cellText, type ResultColumn } from '../result-columns.ts';

export const marks = ['bars', 'lines', 'points', 'histogram'] as const;
export type Mark = (typeof marks)[number];

/** Which columns are drawn, by their place in a row, and how. */
export interface ChartChoice {
  mark: Mark;
  x: number;
  /** One or more; of a histogram none. */
  y: readonly number[];
  /** The column whose values are told apart by colour. */
  colour: number | null;
  xLog: boolean;
  yLog: boolean;
}

export type Rows = readonly (readonly unknown[])[];

/** What a chart could be made of. */
export interface ChartOffer {
  numbers: readonly ResultColumn[];
  /** Columns that a line can run along: years, quarters, dates. */
  times: readonly ResultColumn[];
  names: readonly ResultColumn[];
  marks: readonly Mark[];
}

/** Names that a column of colours has at most: more are told apart by nothing. */
const mostColours = 2000;

export function chartOffer(columns: readonly ResultColumn[], rows: Rows): ChartOffer {
  const numbers = columns.filter(
    ({ as, at }) => (as === 'integer' || as === 'number') && rows.some((row) => isNumber(row[at])),
  );
  const times = columns.filter((column) => isTime(column, rows));
  const plain = numbers.filter((column) => !isYears(column, rows));
  const measures = plain.length > 0 ? plain : numbers;
  const names = columns.filter(({ as }) => as === 'text' || as === 'boolean' || as === 'date');
  const can: Record<Mark, boolean> = {
    bars: names.length > 0 || times.length > 0,
    lines: times.length > 0 || measures.length > 1,
    points: numbers.length > 1 || names.length > 0 || times.length > 0,
    histogram: true,
  };
  const some = rows.length > 1 && measures.length > 0;
  return { numbers: measures, times, names, marks: some ? marks.filter((mark) => can[mark]) : [] };
}

/** The chart that most likely says something: a line over time, bars of names, else two numbers. */
export function likelyChart(
  offer: ChartOffer,
  columns: readonly ResultColumn[],
  rows: Rows,
): ChartChoice | null {
  const y = offer.numbers[0];
  if (!y || offer.marks.length === 0) return null;
  const plain = { y: [y.at], colour: null, xLog: false, yLog: false };
  const time = offer.times.find(({ at }) => new Set(rows.map((row) => row[at])).size > 2);
  if (time && offer.marks.includes('lines'))
    return { ...plain, mark: 'lines', x: time.at, colour: groupColumn(time.at, columns, rows) };
  const name = offer.names[0] ?? offer.times[0];
  if (name && offer.marks.includes('bars') && rows.length <= 400)
    return { ...plain, mark: 'bars', x: name.at };
  const other = offer.numbers[1];
  if (!other) return { ...plain, mark: 'histogram', x: y.at, y: [] };
  const wide = (at: number) => isWide(rows, at);
  return {
    ...plain,
    mark: 'points',
    x: y.at,
    y: [other.at],
    xLog: wide(y.at),
    yLog: wide(other.at),
  };
}

/** The columns that can be along and up, and that can have a colour, in a chart. */
export function chartColumns(
  mark: Mark,
  offer: ChartOffer,
  columns: readonly ResultColumn[],
): Record<'x' | 'y' | 'colour', readonly ResultColumn[]> {
  const names = [...offer.names, ...offer.times.filter((one) => !offer.names.includes(one))];
  const numbers = [...offer.numbers, ...offer.times.filter(({ as }) => as === 'integer')];
  const x = {
    bars: names,
    lines: [...offer.times, ...offer.numbers],
    points: [...new Set([...numbers, ...names])],
    histogram: numbers,
  }[mark];
  const colour = columns.filter(({ as }) => as !== 'number');
  return { x, y: mark === 'histogram' ? [] : offer.numbers, colour };
}

/** The choice with what does not fit it put right. */
export function fitted(
  wanted: ChartChoice,
  offer: ChartOffer,
  columns: readonly ResultColumn[],
): ChartChoice {
  const can = chartColumns(wanted.mark, offer, columns);
  const x = can.x.some(({ at }) => at === wanted.x) ? wanted.x : (can.x[0]?.at ?? wanted.x);
  const kept = wanted.y.filter((at) => can.y.some((one) => one.at === at));
  const other = can.y.find(({ at }) => at !== x) ?? can.y[0];
  const y = wanted.mark === 'histogram' ? [] : kept.length > 0 ? kept : other ? [other.at] : [];
  const named = isNamed(wanted.mark, x, offer);
  return { ...wanted, x, y, xLog: wanted.xLog && !named };
}

/** Whether the places along are names, one beside the other. */
export function isNamed(mark: Mark, x: number, offer: ChartOffer): boolean {
  if (mark === 'histogram') return false;
  if (mark === 'bars') return true;
  const isNumeric = [...offer.numbers, ...offer.times].some(({ at }) => at === x);
  return !isNumeric;
}

function groupColumn(x: number, columns: readonly ResultColumn[], rows: Rows): number | null {
  const times = new Set(rows.map((row) => cellText(row[x])));
  if (times.size === rows.length) return null;
  const group = columns.find(({ as, at }) => as === 'text' && at !== x);
  if (!group) return null;
  const names = new Set(rows.map((row) => row[group.at]));
  return names.size <= mostColours ? group.at : null;
}

/** Values of so many sizes that only a logarithm shows all. */
function isWide(rows: Rows, at: number): boolean {
  let [low, high] = [Infinity, 0];
  for (const row of rows) {
    const value = row[at];
    if (!isNumber(value)) continue;
    if (value <= 0) return false;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return high > 300 * low;
}

function isTime(column: ResultColumn, rows: Rows): boolean {
  const values = rows.map((row) => row[column.at]).filter((value) => value !== null);
  if (values.length < 2 || new Set(values).size < 2) return false;
  if (column.as === 'integer') return isYears(column, rows);
  return values.slice(0, 50).every((value) => typeof value === 'string' && timeOf(value) !== null);
}

/** Whole numbers that are years. */
export function isYears({ at, as }: ResultColumn, rows: Rows): boolean {
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
  const date = /^(\d{4})-(\d{2})-(\d{2})(?:$|[ T](?:(\d{2}):(\d{2}))?)/.exec(value);
  if (!date) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = date
    .slice(1)
    .map((part) => Number(part ?? 0));
  // Every month is a twelfth, so that quarters stand where their months do.
  return year + (month - 1) / 12 + (day - 1 + (hour + minute / 60) / 24) / 31 / 12;
}

export const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);
