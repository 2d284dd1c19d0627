import { goalYear } from '../sending-costs/goal-year.ts';
import { timeOf } from '../shared/cost-evidence.ts';
import { globalTarget } from '../shared/sending-goals.ts';
import type { CorridorSet, CostsSettings } from '../sending-costs/settings.ts';

/** A quarter's means of what sending US$200 cost, %. */
export interface QuarterRow {
  kept: CorridorSet;
  /** As `2025Q3`. */
  quarter: string;
  /** Every corridor counts once. */
  mean: number;
  /** Corridors with prices that tell a cost. */
  priced: number;
  /** Corridors weighed by what they carried; null where the matrix has none of them. */
  weighted: number | null;
  /** Of all that went between the ends, % carried by these corridors. */
  carried: number | null;
  matrix_year: number | null;
  /** The mean five years before and in the quarter, of the corridors that have both. */
  five_before: number | null;
  five_now: number | null;
  five_priced: number;
  /** The mean of all quotes; null before quotes were stated. */
  of_quotes: number | null;
  quotes: number | null;
  /** Corridors with prices that tell no cost. */
  left_out: number;
}

export interface QuarterRows {
  quarters: readonly QuarterRow[];
}

/** Percentage points a year: what the goal asks for from now on, and what happened. */
export interface Pace {
  /** Null where the mean is at the goal already. */
  needed: number | null;
  /** Of the last five years, falling above zero; null without corridors to compare. */
  past: number | null;
  compared: number;
}

export interface QuartersModel extends CostsSettings {
  rows: readonly QuarterRow[];
  first: QuarterRow | null;
  newest: QuarterRow | null;
  pace: Pace | null;
}

/** The last quarter in which the goal can be met, as `timeOf` has it. */
export const goalTime = goalYear + 0.75;

export function quartersModel(settings: CostsSettings, { quarters }: QuarterRows): QuartersModel {
  const rows = quarters
    .filter(({ kept }) => kept === settings.corridors)
    .toSorted((a, b) => a.quarter.localeCompare(b.quarter));
  const newest = rows.at(-1) ?? null;
  return {
    ...settings,
    rows,
    first: rows[0] ?? null,
    newest,
    pace: newest && paceOf(newest),
  };
}

function paceOf({ quarter, mean, five_before, five_now, five_priced }: QuarterRow): Pace {
  const left = goalTime - timeOf(quarter);
  const both = five_before !== null && five_now !== null;
  return {
    needed: mean > globalTarget && left > 0 ? (mean - globalTarget) / left : null,
    past: both ? (five_before - five_now) / 5 : null,
    compared: five_priced,
  };
}
