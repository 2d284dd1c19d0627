import { choiceParameter, economiesParameter } from '../../domain/parameter-kinds.ts';
import type { Parameter, ParameterSpec } from '../../domain/parameters.ts';
import * as v from 'valibot';
import { flowKinds, flowYears, newestFlowYear, type FlowOf } from './years.ts';

/** What the ends of flows are put together by: a list of groups, or economies chosen one by one. */
export const groupings = ['region', 'income', 'chosen'] as const;
export type Grouping = (typeof groupings)[number];

/** Which end is followed: where flows come from, or where they go to. */
export const flowSides = ['from', 'to'] as const;
export type FlowSide = (typeof flowSides)[number];

/** Most economies that can be chosen; all others are one. */
export const mostChosen = 12;

/** What both pictures of flows have in their address. */
export interface FlowsSettings {
  of: FlowOf;
  year: number;
  by: Grouping;
  economies: readonly string[];
  side: FlowSide;
}

/** The parameters that both pictures share. */
export function flowsParameters<All extends FlowsSettings>() {
  return {
    of: choiceParameter<FlowOf, All>(flowKinds, 'money'),
    year: yearParameter<All>(),
    by: choiceParameter<Grouping, All>(groupings, 'region'),
    economies: economiesParameter<All>(mostChosen),
    side: choiceParameter<FlowSide, All>(flowSides, 'from'),
  };
}

export const flowsSettings: ParameterSpec<FlowsSettings> = flowsParameters<FlowsSettings>();

/** A year of which there are flows of the kind; the newest of them if none is asked for. */
function yearParameter<All extends FlowsSettings>(): Parameter<number, All> {
  const all = flowKinds.flatMap((of) => flowYears(of));
  return {
    schema: v.pipe(v.string(), v.regex(/^\d{4}$/, 'not_whole'), v.transform(Number)),
    fallback: (earlier) => newestFlowYear(kindIn(earlier)),
    validate: (year, earlier) =>
      flowYears(kindIn(earlier)).includes(year) ? null : 'no_such_year',
    write: String,
    expectedType: { kind: 'whole', least: Math.min(...all), most: Math.max(...all) },
  };
}

function kindIn({ of }: Partial<FlowsSettings>): FlowOf {
  return of ?? 'money';
}
