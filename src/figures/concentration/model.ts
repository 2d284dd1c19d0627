import type { EconomyCode } from '../../domain/economy.ts';
import type { EconomiesSettings } from '../shared/economies-settings.ts';

export interface ConcentrationRow {
  year: number;
  economy: EconomyCode;
  /** The largest sender, and its percent of what is received. */
  largest: EconomyCode;
  largest_share: number;
  /** Sum of the squared percentages: 10,000 for one sender alone. */
  herfindahl: number;
  senders: number;
}

export interface ConcentrationRows {
  world: readonly ConcentrationRow[];
}

export interface ConcentrationModel {
  economies: readonly EconomyCode[];
  marked: readonly EconomyCode[];
  year: number;
  rows: readonly ConcentrationRow[];
  /** The middle one of all Herfindahl indices. */
  median: number;
}

export function concentrationModel(
  { economies }: EconomiesSettings,
  { world }: ConcentrationRows,
): ConcentrationModel {
  const sorted = world.map((row) => row.herfindahl).toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] =
    sorted.length % 2 ? [sorted[half], sorted[half]] : sorted.slice(half - 1, half + 1);
  return {
    economies,
    marked: economies.filter((economy) => world.some((row) => row.economy === economy)),
    year: world[0]?.year ?? 0,
    rows: world,
    median: (low + high) / 2,
  };
}
