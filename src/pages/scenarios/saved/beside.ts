import type { ParameterSpec } from '../../../domain/parameters.ts';
import { scenarioParameter } from '../../../domain/scenario/scenario-parameter.ts';
import type { Step } from '../../../domain/scenario/step.ts';

/** The scenarios that stand beside that of the page, in its address; none where they have no steps. */
export interface BesideSettings {
  second: readonly Step[];
  third: readonly Step[];
}

export const besideSettings: ParameterSpec<BesideSettings> = {
  second: scenarioParameter<BesideSettings>([]),
  third: scenarioParameter<BesideSettings>([]),
};
