import { incomeGroups, regions } from '../../domain/economy.ts';
import { choiceParameter } from '../../domain/parameter-kinds.ts';
import type { ParameterSpec } from '../../domain/parameters.ts';

/** Groups of economies that an end of the corridors can be held to, as `economies_in` takes them. */
export const groups = ['all', ...regions, ...incomeGroups, 'ldc', 'lldc', 'sids', 'fcv'] as const;
export type Group = (typeof groups)[number];

/** All corridors with prices that tell a cost, or those that have them in every quarter. */
export const corridorSets = ['all', 'same'] as const;
export type CorridorSet = (typeof corridorSets)[number];

/** Where corridors begin and end; every figure of costs has these in its address. */
export interface EndsSettings {
  from: Group;
  to: Group;
}

export interface CostsSettings extends EndsSettings {
  corridors: CorridorSet;
}

export const costsSettings: ParameterSpec<CostsSettings> = {
  ...endsOf<CostsSettings>(),
  corridors: choiceParameter<CorridorSet, CostsSettings>(corridorSets, 'all'),
};

/** The parameters of the ends, for a figure that has others beside them. */
export function endsOf<All>() {
  return {
    from: choiceParameter<Group, All>(groups, 'all'),
    to: choiceParameter<Group, All>(groups, 'all'),
  };
}
