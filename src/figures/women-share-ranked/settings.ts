import { choiceParameter, integerParameter } from '../../domain/parameter-kinds.ts';
import type { ParameterSpec } from '../../domain/parameters.ts';
import { sides, type Side } from './shares.ts';

/** How many economies are shown from each end of the ranking. */
export const shownCounts = ['10', '20', 'all'] as const;
export type ShownCount = (typeof shownCounts)[number];

/** Migrants an economy needs to be ranked, as offered. */
export const leastChoices = [10_000, 100_000, 500_000, 1_000_000, 2_000_000] as const;

export interface RankedSettings {
  side: Side;
  least: number;
  show: ShownCount;
}

export const rankedSettings: ParameterSpec<RankedSettings> = {
  side: choiceParameter<Side, RankedSettings>(sides, 'abroad'),
  least: integerParameter<RankedSettings>(0, 100_000_000, 100_000),
  show: choiceParameter<ShownCount, RankedSettings>(shownCounts, '10'),
};
