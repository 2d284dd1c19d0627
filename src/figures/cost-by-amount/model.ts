import type { CorridorSet, CostsSettings } from '../sending-costs/settings.ts';

/** A quarter's means of the corridors that have both amounts, % of the amount. */
export interface AmountRow {
  kept: CorridorSet;
  /** As `2025Q1`. */
  quarter: string;
  of_200: number;
  of_500: number;
  priced: number;
  /** Corridors in which US$500 costs the smaller share. */
  cheaper: number;
}

export interface AmountRows {
  quarters: readonly AmountRow[];
}

export interface AmountModel extends CostsSettings {
  rows: readonly AmountRow[];
  first: AmountRow | null;
  newest: AmountRow | null;
}

export function amountModel(settings: CostsSettings, { quarters }: AmountRows): AmountModel {
  const rows = quarters
    .filter(({ kept }) => kept === settings.corridors)
    .toSorted((a, b) => a.quarter.localeCompare(b.quarter));
  return { ...settings, rows, first: rows[0] ?? null, newest: rows.at(-1) ?? null };
}
