import type { EconomyCode } from '../../../domain/economy.ts';
import type { MoneyPublisher } from '../../../domain/measure.ts';
import type { Status, ValueRow } from '../query/rows.ts';

/** A value and what is said of it. */
export interface Cell {
  value: number;
  status: Status;
  /** 0–1: the part of the money that a cost's corridors carry; null elsewhere. */
  coverage?: number | null;
  /** The other end of the one corridor that a cost is of. */
  partner?: EconomyCode | null;
  /** Whose figure a headline is. */
  publisher?: MoneyPublisher | null;
  /** What the other publisher has, where that differs by more than 10 %. */
  other?: number | null;
}

/** Every year of one series of a measure, held in memory so that a year change asks nobody. */
export interface WorkingSet {
  /** Years with at least one value, ascending. */
  years: readonly number[];
  /** All values of all years, for the breaks of the scale. */
  values: readonly number[];
  /** The cells of a year; empty where the series has none. */
  year(year: number): ReadonlyMap<EconomyCode, Cell>;
}

const none: ReadonlyMap<EconomyCode, Cell> = new Map();

export function workingSet(rows: readonly ValueRow[]): WorkingSet {
  const byYear = new Map<number, Map<EconomyCode, Cell>>();
  for (const { year, economy, ...cell } of rows) {
    let cells = byYear.get(year);
    if (cells === undefined) byYear.set(year, (cells = new Map()));
    cells.set(economy, cell);
  }
  return {
    years: [...byYear.keys()].sort((a, b) => a - b),
    values: rows.map((row) => row.value),
    year: (year) => byYear.get(year) ?? none,
  };
}
