import type { CorridorSet, CostsSettings } from '../sending-costs/settings.ts';

/** A quarter's mean of corridors, % of US$200, in its two parts. */
export interface PartsRow {
  kept: CorridorSet;
  /** As `2025Q1`. */
  quarter: string;
  mean: number;
  /** Between the rate that a service gives and the one it is measured by. */
  margin: number;
  fees: number;
  /** Corridors whose margin is stated. */
  stated: number;
  /** Of them, those in which the margin is the larger part. */
  mostly_margin: number;
  /** All corridors with prices that tell a cost. */
  priced: number;
}

export interface PartsRows {
  quarters: readonly PartsRow[];
}

export interface PartsModel extends CostsSettings {
  rows: readonly PartsRow[];
  first: PartsRow | null;
  newest: PartsRow | null;
}

export function partsModel(settings: CostsSettings, { quarters }: PartsRows): PartsModel {
  const rows = quarters
    .filter(({ kept }) => kept === settings.corridors)
    .toSorted((a, b) => a.quarter.localeCompare(b.quarter));
  return { ...settings, rows, first: rows[0] ?? null, newest: rows.at(-1) ?? null };
}
