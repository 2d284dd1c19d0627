import type { Bounds } from '../../domain/parameter-kinds.ts';
import { classesOf, unknownByte, type Column } from './classes.ts';
import { upperPlace } from './upper-place.ts';

/** What can be brushed, in the order it is shown and kept in the address. */
export const brushIds = ['amount', 'cost', 'women', 'migrants'] as const;
export type BrushId = (typeof brushIds)[number];

/** How a quantity is laid out: its bars, and the values a brush stops at. */
export interface Axis {
  /** Edges of the bars, ascending. What lies beyond either end is in the bar at that end. */
  edges: readonly number[];
  /** Values a handle stops at, ascending. Before the first and after the last a bound is open. */
  stops: readonly number[];
  /** Bars are wide by ratio, and zero has a bar of its own before the others. */
  log: boolean;
}

const tens = (from: number, to: number, mantissas: readonly number[]) =>
  Array.from({ length: to - from }, (_, at) => mantissas.map((m) => m * 10 ** (from + at))).flat();

const even = (from: number, to: number, step: number) =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, at) => from + at * step);

/** The least that is more than nothing, in whole dollars and whole persons. */
const one = 1;
const fine = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8] as const;
const coarse = [1, 2, 5] as const;

export const axes: Readonly<Record<BrushId, Axis>> = {
  amount: {
    log: true,
    edges: [...tens(4, 11, coarse), 1e11],
    stops: [one, ...tens(4, 11, fine), 1e11],
  },
  cost: { log: false, edges: even(0, 25, 1), stops: even(0, 25, 0.25) },
  women: { log: false, edges: even(0, 100, 5), stops: even(0, 100, 1) },
  migrants: {
    log: true,
    edges: [...tens(1, 8, coarse), 1e8],
    stops: [one, ...tens(1, 8, fine), 1e8],
  },
};

/** Number of bars, that of zero among them. */
export function barCount({ edges, log }: Axis): number {
  return edges.length - 1 + (log ? 1 : 0);
}

/** The bar a value is in; none for NaN. */
export function barOf(axis: Axis, value: number): number {
  if (Number.isNaN(value)) return noBar;
  const zero = axis.log ? 1 : 0;
  if (axis.log && value <= 0) return 0;
  const at = upperPlace(axis.edges, value) - 1;
  return zero + Math.min(Math.max(at, 0), axis.edges.length - 2);
}

/** The bar of each value, as `barOf` has it; of millions in a moment. */
export function barsOf({ edges, log }: Axis, values: Column): Uint8Array {
  // What is more than nothing is no longer in the bar at zero.
  const steps = Float64Array.from(log ? [Number.MIN_VALUE, ...edges] : edges);
  const lowest = log ? 1 : 0;
  const highest = edges.length - 2 + lowest;
  const bars = new Uint8Array(2 * steps.length + 2);
  for (let at = 0; at <= 2 * steps.length; at++) {
    const passed = (at + 1) >> 1;
    bars[at] = log && passed === 0 ? 0 : Math.min(Math.max(passed - 1, lowest), highest);
  }
  bars[2 * steps.length + 1] = noBar;
  return classesOf(values, steps, bars);
}

export const noBar = unknownByte;

/** Share of the picture's width that zero's bar and its gap take. */
export const zeroRoom = 0.07;

/** Where on the width a value lies, 0 to 1. */
export function shareAt({ edges, log }: Axis, value: number): number {
  const least = edges[0] ?? 0;
  const most = edges.at(-1) ?? 1;
  const inside = Math.min(Math.max(value, least), most);
  if (!log) return (inside - least) / (most - least);
  return zeroRoom + ((1 - zeroRoom) * Math.log(inside / least)) / Math.log(most / least);
}

/** Place of a handle among the stops: 0 is open at the start, one past the last open at the end. */
export function nearestStop(axis: Axis, share: number): number {
  const { stops } = axis;
  if (share <= 0) return -1;
  if (share >= 1) return stops.length;
  let best = 0;
  let least = Infinity;
  for (const [at, stop] of stops.entries()) {
    const distance = Math.abs(shareAt(axis, stop) - share);
    if (distance < least) [best, least] = [at, distance];
  }
  if (best === 0 && share < shareAt(axis, stops[0] ?? 0) / 2) return -1;
  return best;
}

/** Whether a value passes; one that is not known passes only where neither bound is set. */
export function within({ from, to }: Bounds, value: number): boolean {
  if (from === null && to === null) return true;
  return value >= (from ?? -Infinity) && value <= (to ?? Infinity);
}

export const isOpen = ({ from, to }: Bounds): boolean => from === null && to === null;
