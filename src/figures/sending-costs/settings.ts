import * as v from 'valibot';
import { incomeGroups, regions, type EconomyCode } from '../../domain/economy.ts';
import { choiceParameter } from '../../domain/parameter-kinds.ts';
import type { Parameter, ParameterSpec } from '../../domain/parameters.ts';

/** Groups of economies that an end of the corridors can be held to, as `economies_in` takes them. */
export const groups = ['all', ...regions, ...incomeGroups, 'ldc', 'lldc', 'sids', 'fcv'] as const;
export type Group = (typeof groups)[number];

/** An end of corridors: a group, or chosen economies as their codes with commas between them. */
export type End = string;

/** Most economies that can be chosen at an end. */
export const mostChosen = 20;

/** The economies that are chosen at an end; none where it is a group. */
export function chosenAt(end: End): readonly EconomyCode[] {
  return isGroup(end) ? [] : end.split(',');
}

/** Whether an end is a group. */
export function isGroup(end: End): end is Group {
  return (groups as readonly string[]).includes(end);
}

/** All corridors with prices that tell a cost, or those that have them in every quarter. */
export const corridorSets = ['all', 'same'] as const;
export type CorridorSet = (typeof corridorSets)[number];

/** Where corridors begin and end; every figure of costs has these in its address. */
export interface EndsSettings {
  from: End;
  to: End;
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
    from: endParameter<All>(),
    to: endParameter<All>(),
  };
}

function endParameter<All>(): Parameter<End, All> {
  return {
    schema: v.pipe(
      v.string(),
      v.regex(/^(?:[a-z]+|[A-Z]{1,3}(?:,[A-Z]{3})*)$/, 'not_economy'),
      v.transform((text) => {
        if (isGroup(text)) return text;
        return [...new Set(text.split(','))].slice(0, mostChosen).toSorted().join(',');
      }),
      v.check((end) => isGroup(end) || /^[A-Z]{3}(?:,[A-Z]{3})*$/.test(end), 'not_economy'),
    ),
    fallback: () => 'all',
    write: (end) => end,
    expectedType: { kind: 'text', most: 4 * mostChosen },
  };
}
