import type { EconomyCode } from '../../domain/economy.ts';
import { choiceParameter, economyParameter } from '../../domain/parameter-kinds.ts';
import type { ParameterSpec } from '../../domain/parameters.ts';
import { scenarioParameter } from '../../domain/scenario/scenario-parameter.ts';
import type { Step } from '../../domain/scenario/step.ts';
import { changeUnits, type ChangeUnit } from './scale.ts';

/** What is told of a scenario: the fees that are no longer paid, or the change of what arrives. */
export const tellings = ['kept', 'change'] as const;
export type Telling = (typeof tellings)[number];

export interface ScenarioSettings {
  /** In the order in which they work. */
  steps: readonly Step[];
  /** What is kept can be told only where a step makes sending cheaper. */
  tell: Telling;
  unit: ChangeUnit;
  /** The receiver that is followed; null for none. */
  receiver: EconomyCode | null;
}

/** What is told of steps until something else is chosen. */
function firstTold(steps: readonly Step[]): Telling {
  return steps.length > 0 && steps.every(({ kind }) => kind === 'cost') ? 'kept' : 'change';
}

/** Other steps in place of those of the settings: what is told follows them, unless it was chosen. */
export function withSteps(
  { steps, tell }: Pick<ScenarioSettings, 'steps' | 'tell'>,
  next: readonly Step[],
): Pick<ScenarioSettings, 'steps' | 'tell'> {
  return { steps: next, tell: tell === firstTold(steps) ? firstTold(next) : tell };
}

/** Settings that every figure of a scenario has, and its page. */
export const scenarioSettings: ParameterSpec<ScenarioSettings> = {
  steps: scenarioParameter<ScenarioSettings>(),
  tell: choiceParameter<Telling, ScenarioSettings>(tellings, ({ steps = [] }) => firstTold(steps)),
  unit: choiceParameter<ChangeUnit, ScenarioSettings>(changeUnits, 'usd'),
  receiver: economyParameter<ScenarioSettings>(),
};
