import { choiceParameter, integerParameter } from '../../domain/parameter-kinds.ts';
import type { ParameterSpec } from '../../domain/parameters.ts';

/** What women's share is set against. */
export const againsts = ['cost', 'amount', 'income'] as const;
export type Against = (typeof againsts)[number];

/** The smallest stocks asked for: a threshold from here up needs no new question. */
export const leastAsked = 10_000;

/** Migrants that a point needs, as offered. */
export const leastChoices = [10_000, 20_000, 50_000, 100_000, 500_000] as const;

export interface ScatterSettings {
  against: Against;
  least: number;
}

export const scatterSettings: ParameterSpec<ScatterSettings> = {
  against: choiceParameter<Against, ScatterSettings>(againsts, 'cost'),
  least: integerParameter<ScatterSettings>(leastAsked, 20_000_000, 20_000),
};
