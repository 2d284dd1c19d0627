import { ticks } from 'd3-array';
import { scaleLinear, scaleLog } from 'd3-scale';
import type { Tick } from '../../../charts/plot/Axis.tsx';
import { fitText, textWidth } from '../../../charts/plot/text-width.ts';
import { drawnText } from '../../../charts/plot/tone.ts';
import type { ChartData, ChartSeries } from './chart-data.ts';
import type { ChartChoice } from './chart-model.ts';

/** Where the marks of a series stand, in px of the drawing. */
export interface PlacedSeries {
  name: string;
  x: Float32Array;
  y: Float32Array;
  row: Int32Array;
  /** Of bars: how wide each is; its left edge is `x`. */
  width: number;
}

export interface ChartLayout {
  width: number;
  height: number;
  plot: { left: number; right: number; top: number; bottom: number };
  xTicks: readonly Tick[];
  yTicks: readonly Tick[];
  /** Where bars begin, px. */
  base: number;
  series: readonly PlacedSeries[];
}

type Scale = ReturnType<typeof scaleLinear<number>> | ReturnType<typeof scaleLog<number>>;

/** Places every mark. `x` and `y` write a value on an axis. */
export function chartLayout(
  data: ChartData,
  choice: ChartChoice,
  size: { width: number; height: number },
  write: { x: (value: number) => string; y: (value: number) => string },
): ChartLayout {
  const { width, height } = size;
  const bars = choice.mark === 'bars' || choice.mark === 'histogram';
  const [yLow, yHigh] = rangeOf(
    data.series.map(({ y }) => y),
    choice.yLog,
  );
  const y = scaleOf(
    choice.yLog,
    // A bar of the lowest value has some height too.
    bars
      ? choice.yLog
        ? [yLow / 2, yHigh]
        : [Math.min(0, yLow), Math.max(0, yHigh)]
      : [yLow, yHigh],
  );
  const yValues = tickValues(y, choice.yLog, 5);
  const left = Math.max(20, ...yValues.map((value) => textWidth(write.y(value), drawnText))) + 10;
  const plot = { left, right: width - 12, top: 26, bottom: height - 42 };
  y.range([plot.bottom, plot.top]);
  const names = data.names;
  const step = names ? (plot.right - plot.left) / Math.max(1, names.length) : 0;
  const x = names ? null : xScale(data, choice);
  x?.range([plot.left, plot.right]);
  const place = (series: ChartSeries, at: number, index: number): number => {
    const value = series.x[at]!;
    if (!x) {
      const side = bars ? 0.1 + (0.8 * index) / data.series.length : 0.5;
      return plot.left + (value + side) * step;
    }
    return x(data.powers ? 10 ** value : value);
  };
  const barWidth = (series: ChartSeries): number => {
    if (names) return Math.max(0.5, (0.8 * step) / data.series.length);
    if (series.width === undefined || !x || series.x.length === 0) return 0;
    const [first] = series.x;
    const edge = (value: number) => x(data.powers ? 10 ** value : value);
    return Math.max(0.5, edge(first! + series.width) - edge(first!) - 0.5);
  };
  const zero = choice.yLog ? plot.bottom : y(Math.min(Math.max(0, y.domain()[0]!), y.domain()[1]!));
  return {
    width,
    height,
    plot,
    base: zero,
    xTicks: names
      ? nameTicks(names, plot.left, step)
      : tickValues(x!, choice.xLog, width < 480 ? 3 : 6).map((value) => ({
          at: round(x!(value)),
          label: write.x(value),
        })),
    yTicks: yValues.map((value) => ({
      at: round(y(value)),
      label: write.y(value),
      zero: bars && value === 0,
    })),
    series: data.series.map((series, index) => ({
      name: series.name,
      row: series.row,
      width: barWidth(series),
      x: Float32Array.from(series.x, (_, at) => place(series, at, index)),
      y: Float32Array.from(series.y, (value) =>
        y(choice.yLog ? Math.max(value, y.domain()[0]!) : value),
      ),
    })),
  };
}

function xScale(data: ChartData, { xLog }: ChartChoice): Scale {
  const [low, high] = rangeOf(data.series.map(({ x }) => x));
  const more = data.series[0]?.width ?? 0;
  if (data.powers) return scaleLog([10 ** low, 10 ** (high + more)], [0, 1]);
  return more > 0 ? scaleLinear([low, high + more], [0, 1]) : scaleOf(xLog, [low, high]);
}

function scaleOf(log: boolean, [low, high]: readonly [number, number]): Scale {
  if (log) return scaleLog([low, high > low ? high : low * 10], [0, 1]).nice();
  return scaleLinear([low, high > low ? high : low + 1], [0, 1]).nice();
}

/** @param positive leaves out what has no logarithm, as a distribution's empty bars */
function rangeOf(all: readonly Float64Array[], positive = false): [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const values of all)
    for (const value of values) {
      if (positive && value <= 0) continue;
      if (value < low) low = value;
      if (value > high) high = value;
    }
  return low > high ? [1, 10] : [low, high];
}

function tickValues(scale: Scale, log: boolean, wanted: number): number[] {
  const [low = 1, high = 10] = scale.domain();
  if (!log) return ticks(low, high, wanted);
  if (!(low > 0)) return [];
  const powers: number[] = [];
  for (let power = Math.ceil(Math.log10(low) - 1e-9); 10 ** power <= high * 1.0001; power++)
    powers.push(10 ** power);
  const every = Math.max(1, Math.ceil(powers.length / wanted));
  return powers.length < 2 ? [low, high] : powers.filter((_, index) => index % every === 0);
}

/** As many names as there is room for, each cut to it. */
function nameTicks(names: readonly string[], left: number, step: number): Tick[] {
  const room = 64;
  const every = Math.max(1, Math.ceil(room / step));
  return names.flatMap((name, at) =>
    at % every === 0
      ? [
          {
            at: round(left + (at + 0.5) * step),
            label: fitText(name, drawnText, Math.max(room, step) - 8),
          },
        ]
      : [],
  );
}

const round = (value: number) => Math.round(value * 10) / 10;
