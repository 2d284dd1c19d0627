import * as v from 'valibot';
import { knownEditions } from '../../domain/editions/known-editions.ts';
import { partsReported } from '../../domain/editions/reported-inside.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import { choiceParameter, economiesParameter } from '../../domain/parameter-kinds.ts';
import type { Parameter, ParameterSpec } from '../../domain/parameters.ts';
import { newestWholeYear, yearOf } from '../../domain/period.ts';

/** Whether the states of an economy receive, or money is sent from them. */
export type StatesDirection = 'received' | 'paid';

export const quarterChoices = ['all', '1', '2', '3', '4'] as const;

/** A part of a year: all of it that is reported, or a quarter. */
export type QuarterChoice = (typeof quarterChoices)[number];

export interface StatesSettings {
  /** One: the states of several economies don't stand beside one another. */
  economies: readonly EconomyCode[];
  year: number;
  quarter: QuarterChoice;
}

/** Years of any economy's parts. */
const years = knownEditions.filter(({ table }) => table === 'subnational_flow');
const first = Math.min(...years.map((edition) => edition.first));
const last = Math.max(...years.map((edition) => edition.last));

/** The newest whole year whose parts an economy reports; the newest of any where it reports none. */
export function newestStatesYear(
  economy: EconomyCode | undefined,
  direction: StatesDirection,
): number {
  const reported = partsReported(economy ?? '', direction);
  return reported ? newestWholeYear(reported.last) : last;
}

/** Years whose parts an economy reports, the newest first; the last may have begun only. */
export function statesYears(economy: EconomyCode, direction: StatesDirection): readonly number[] {
  const reported = partsReported(economy, direction);
  if (!reported) return [];
  const [from, to] = [yearOf(reported.first), yearOf(reported.last)];
  return Array.from({ length: to - from + 1 }, (_, index) => to - index);
}

/** An economy, a year of it (the newest whole one by default), and a part of that year. */
export function statesParameters(direction: StatesDirection): ParameterSpec<StatesSettings> {
  const year: Parameter<number, StatesSettings> = {
    schema: v.pipe(
      v.string(),
      v.regex(/^\d{4}$/, 'not_whole'),
      v.transform(Number),
      v.minValue(first, 'out_of_range'),
      v.maxValue(last, 'out_of_range'),
    ),
    fallback: ({ economies }) => newestStatesYear(economies?.[0], direction),
    write: String,
    expectedType: { kind: 'whole', least: first, most: last },
  };
  return {
    economies: economiesParameter(1),
    year,
    quarter: choiceParameter<QuarterChoice, StatesSettings>(quarterChoices, 'all'),
  };
}
