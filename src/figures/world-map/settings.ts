import type { EconomyCode, IncomeGroup, Region } from '../../domain/economy.ts';
import type { MeasureId, SeriesId } from '../../domain/measure.ts';
import type { PlacedEconomy } from './rows.ts';

/** Flows of the focused economy that are shown. */
export const directions = ['in', 'out', 'both'] as const;
export type Direction = (typeof directions)[number];

/** The United Nations' groups of economies that share a hardship. */
export const unGroups = ['ldc', 'lldc', 'sids'] as const;
export type UnGroup = (typeof unGroups)[number];

/** Which economies are listed, ranked and joined by flows; null is no condition. */
export interface EconomyFilter {
  region: Region | null;
  income: IncomeGroup | null;
  group: UnGroup | null;
  /** Only economies on the World Bank's newest list of fragile and conflict-affected ones. */
  conflict: boolean;
}

/** Everything that a view of the world map is made from, as its link carries it. */
export interface Settings extends EconomyFilter {
  measure: MeasureId;
  series: SeriesId;
  year: number;
  focus: EconomyCode | null;
  direction: Direction;
  /** The other end of a picked corridor; only with a focus. */
  with: EconomyCode | null;
  /** Bounds of a corridor's amount in its own unit. */
  min: number | null;
  max: number | null;
  /** Flows drawn at full strength. */
  top: number;
}

/** Whether an economy meets the filter. Places without data on a condition do not meet it. */
export function passes(filter: EconomyFilter, economy: PlacedEconomy | undefined): boolean {
  if (!isFiltered(filter)) return true;
  if (economy === undefined) return false;
  return (
    (filter.region === null || economy.region === filter.region) &&
    (filter.income === null || economy.income === filter.income) &&
    (filter.group === null || economy[filter.group]) &&
    (!filter.conflict || economy.fcv)
  );
}

export function isFiltered(filter: EconomyFilter): boolean {
  return (
    filter.region !== null || filter.income !== null || filter.group !== null || filter.conflict
  );
}
