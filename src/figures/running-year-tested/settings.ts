import type { ParameterSpec } from '../../domain/parameters.ts';
import { choiceParameter, economiesParameter } from '../../domain/parameter-kinds.ts';
import type { MonthsSettings } from '../months/months-query.ts';

export const monthChoices = [
  'now',
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
  '10',
  '11',
] as const;

/** How many months are at hand: as many as the running year has, or a number of them. */
export type MonthChoice = (typeof monthChoices)[number];

export interface TestedSettings extends MonthsSettings {
  months: MonthChoice;
}

export const testedSettings: ParameterSpec<TestedSettings> = {
  economies: economiesParameter(1),
  months: choiceParameter<MonthChoice, TestedSettings>(monthChoices, 'now'),
};
