import type { EconomyCode } from '../../domain/economy.ts';
import type { EconomiesSettings } from '../shared/economies-settings.ts';

/** Which economies are shown beside those asked for. */
export const groups = ['all', 'ldc', 'lldc', 'sids', 'fcv'] as const;
export type Group = (typeof groups)[number];

export interface ResilienceRow {
  economy: EconomyCode;
  /** Of the share of output. */
  year: number;
  /** Remittances received, percent of gross domestic product. */
  percent: number;
  matrix_year: number;
  /** The largest sender, and its percent of what is received. */
  largest: EconomyCode;
  largest_share: number;
  /** Chance in percent that two dollars came from the same sender: the Herfindahl index. */
  same: number;
  /** Whether the two publishers differ more than threefold on what was received. */
  apart: boolean;
  ldc: boolean;
  lldc: boolean;
  sids: boolean;
  /** Fragile or conflict-affected. */
  fcv: boolean;
}

export interface ResilienceRows {
  world: readonly ResilienceRow[];
}

export interface ResilienceSettings extends EconomiesSettings {
  group: Group;
}

/** Where half of all economies lie on either side. */
export interface Cuts {
  percent: number;
  same: number;
}

export interface ResilienceModel {
  economies: readonly EconomyCode[];
  group: Group;
  /** Those of the group, and those asked for. */
  shown: readonly ResilienceRow[];
  marked: readonly ResilienceRow[];
  /** Of all economies, whatever is shown. */
  cuts: Cuts;
  count: number;
  /** Ends of the axis of shares, whatever is shown. */
  span: readonly [low: number, high: number];
  oldest: number;
  newest: number;
  matrixYear: number;
}

export function resilienceModel(
  { economies, group = 'all' }: EconomiesSettings & Partial<ResilienceSettings>,
  { world }: ResilienceRows,
): ResilienceModel {
  const isAsked = (row: ResilienceRow) => economies.includes(row.economy);
  const years = world.map(({ year }) => year);
  return {
    economies,
    group,
    shown: world.filter((row) => group === 'all' || row[group] || isAsked(row)),
    marked: economies.flatMap((economy) => world.find((row) => row.economy === economy) ?? []),
    cuts: { percent: middle(world, 'percent'), same: middle(world, 'same') },
    count: world.length,
    span: [
      Math.min(...world.map(({ percent }) => percent)) * 0.8,
      Math.max(...world.map(({ percent }) => percent)) * 1.2,
    ],
    oldest: Math.min(...years, Infinity),
    newest: Math.max(0, ...years),
    matrixYear: world[0]?.matrix_year ?? 0,
  };
}

/**
 * Between the two in the middle, or under the one that is: so that each above it is above half of
 * the others, and each under it under half of them.
 */
function middle(rows: readonly ResilienceRow[], of: keyof Cuts): number {
  const sorted = rows.map((row) => row[of]).toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}

/** The corner of the picture that an economy is in. */
export type Corner = 'much_few' | 'much_many' | 'little_few' | 'little_many';

export function cornerOf({ percent, same }: ResilienceRow, cuts: Cuts): Corner {
  return `${percent > cuts.percent ? 'much' : 'little'}_${same > cuts.same ? 'few' : 'many'}`;
}
