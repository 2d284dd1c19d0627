import type { Stock } from './stock.ts';

/** Women's share, whole percents, both ends inclusive. */
export type Range = readonly [from: number, to: number];

/** People by destination, people by origin, rows by class of people, rows by year; all of rows within a range. */
export interface Sums {
  destination: Float64Array;
  origin: Float64Array;
  bar: Float64Array;
  year: Float64Array;
}

/** A program that answers moves. */
export interface Engine {
  /** Has the sums of a range ready. */
  move: (range: Range) => void | Promise<void>;
  /** Those of the last move, in one shape; its time is nobody's. */
  sums: () => Sums;
}

export const bars = 32;
export const years = 8;

export function noSums({ codes }: Pick<Stock, 'codes'>): Sums {
  return {
    destination: new Float64Array(codes.length),
    origin: new Float64Array(codes.length),
    bar: new Float64Array(bars),
    year: new Float64Array(years),
  };
}
