import { choiceParameter } from '../../domain/parameter-kinds.ts';
import type { ParameterSpec } from '../../domain/parameters.ts';

/** Years that the laboratory's shock is set to: those of which it takes incomes as they happened. */
export const testedYears = ['2009', '2020'] as const;

/** How incomes in hosts are told: at constant prices, or in US$ with what exchange rates did. */
export const incomes = ['volume', 'dollars'] as const;
export type Incomes = (typeof incomes)[number];

export interface TestedSettings {
  year: (typeof testedYears)[number];
  income: Incomes;
}

export const testedSettings: ParameterSpec<TestedSettings> = {
  year: choiceParameter<TestedSettings['year'], TestedSettings>(testedYears, testedYears[0]),
  income: choiceParameter<Incomes, TestedSettings>(incomes, 'volume'),
};
