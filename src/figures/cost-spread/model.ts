import type { CorridorSet, CostsSettings } from '../sending-costs/settings.ts';

/** How the costs of corridors lie in a quarter, % of US$200, and what keeps to the goals, %. */
export interface SpreadRow {
  kept: CorridorSet;
  /** As `2025Q3`. */
  quarter: string;
  priced: number;
  /** The cost that a p10, a quarter, half … of the corridors do not exceed. */
  p10: number;
  p25: number;
  p50: number;
  p75: number;
  p90: number;
  /** Corridors that cost no more than 3 and 5 %. */
  corridors_3: number;
  corridors_5: number;
  /** The same of the dollars they carry; null where the matrix has none of them. */
  dollars_3: number | null;
  dollars_5: number | null;
  matrix_year: number | null;
}

export interface SpreadRows {
  quarters: readonly SpreadRow[];
}

export interface SpreadModel extends CostsSettings {
  rows: readonly SpreadRow[];
  first: SpreadRow | null;
  newest: SpreadRow | null;
}

export function spreadModel(settings: CostsSettings, { quarters }: SpreadRows): SpreadModel {
  const rows = quarters
    .filter(({ kept }) => kept === settings.corridors)
    .toSorted((a, b) => a.quarter.localeCompare(b.quarter));
  return { ...settings, rows, first: rows[0] ?? null, newest: rows.at(-1) ?? null };
}
