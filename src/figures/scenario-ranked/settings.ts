import { choiceParameter } from '../../domain/parameter-kinds.ts';
import type { ParameterSpec } from '../../domain/parameters.ts';
import { scenarioSettings, type ScenarioSettings } from '../scenario-change/settings.ts';

/** How many receivers are shown. */
export const shownCounts = ['10', '20', 'all'] as const;
export type ShownCount = (typeof shownCounts)[number];

export interface RankedSettings extends ScenarioSettings {
  show: ShownCount;
}

/** What this figure has beside the settings of its scenario. */
export const shownSettings: ParameterSpec<Pick<RankedSettings, 'show'>> = {
  show: choiceParameter<ShownCount, Pick<RankedSettings, 'show'>>(shownCounts, '20'),
};

export const rankedSettings: ParameterSpec<RankedSettings> = {
  ...(scenarioSettings as ParameterSpec<
    Omit<RankedSettings, 'show'>
  > as ParameterSpec<RankedSettings>),
  show: choiceParameter<ShownCount, RankedSettings>(shownCounts, '20'),
};
