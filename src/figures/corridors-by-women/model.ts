import { choiceParameter, integerParameter } from '../../domain/parameter-kinds.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import type { ParameterSpec } from '../../domain/parameters.ts';

/** The smallest corridors asked for: a threshold from here up needs no new question. */
export const leastAsked = 10_000;

/** Persons a corridor needs, as offered. */
export const leastChoices = [10_000, 20_000, 50_000, 100_000, 250_000, 500_000, 1_000_000] as const;

export const corridorCounts = ['10', '20', '50'] as const;

export interface CorridorsSettings {
  /** Persons, women and men. */
  least: number;
  /** Corridors from each end. */
  count: (typeof corridorCounts)[number];
}

export const corridorsSettings: ParameterSpec<CorridorsSettings> = {
  least: integerParameter<CorridorsSettings>(leastAsked, 20_000_000, 50_000),
  count: choiceParameter<CorridorsSettings['count'], CorridorsSettings>(corridorCounts, '10'),
};

export interface CorridorRow {
  year: number;
  origin: EconomyCode;
  destination: EconomyCode;
  female: number;
  persons: number;
}

export interface CorridorsRows {
  corridors: readonly CorridorRow[];
}

export interface CorridorShare extends CorridorRow {
  /** Women, %. */
  share: number;
}

export interface CorridorsModel {
  least: number;
  year: number;
  /** All that are large enough, most women first. */
  ranked: readonly CorridorShare[];
  high: readonly CorridorShare[];
  /** Fewest women first; none of them is among the high ones. */
  low: readonly CorridorShare[];
}

/** The corridors with the largest and the smallest share of women among those large enough. */
export function corridorsModel(
  { least, count }: CorridorsSettings,
  { corridors }: CorridorsRows,
): CorridorsModel {
  const ranked = corridors
    .filter(({ persons }) => persons >= least)
    .map((row) => ({ ...row, share: (100 * row.female) / row.persons }))
    .toSorted((a, b) => b.share - a.share || b.persons - a.persons);
  const most = Math.min(Number(count), Math.ceil(ranked.length / 2));
  const rest = ranked.slice(most);
  return {
    least,
    year: Math.max(0, ...corridors.map(({ year }) => year)),
    ranked,
    high: ranked.slice(0, most),
    low: rest.slice(-Number(count)).toReversed(),
  };
}
