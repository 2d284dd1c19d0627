import type { EconomyCode } from '../../domain/economy.ts';
import type { MoneySeries } from '../../domain/money-series.ts';
import type { EconomiesSettings } from '../shared/economies-settings.ts';

export interface PeerRow {
  economy: EconomyCode;
  year: number;
  /** Gross domestic product per person, international dollars of 2021 prices. */
  income: number;
  /** Remittances received, percent of gross domestic product. */
  percent: number;
  /** Whether the share is known of a later year, and the income is not. */
  newer?: boolean;
  /** Whether the two publishers differ more than threefold on what was received. */
  apart?: boolean;
}

export interface PeerRows {
  world: readonly PeerRow[];
}

export interface DependenceSettings extends EconomiesSettings {
  /** Whose totals are received. */
  series: MoneySeries;
}

export interface DependenceModel {
  series: MoneySeries;
  economies: readonly EconomyCode[];
  marked: readonly PeerRow[];
  rows: readonly PeerRow[];
  newest: number;
  oldest: number;
}

export function dependenceModel(
  { economies, series = 'headline' }: EconomiesSettings & Partial<DependenceSettings>,
  { world }: PeerRows,
): DependenceModel {
  const years = world.map((row) => row.year);
  return {
    series,
    economies,
    marked: economies.flatMap((economy) => world.find((row) => row.economy === economy) ?? []),
    rows: world,
    newest: Math.max(0, ...years),
    oldest: Math.min(...years, Infinity),
  };
}
