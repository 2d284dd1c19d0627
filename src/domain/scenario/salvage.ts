import { readStep, type ScenarioFault } from './address.ts';
import { mostSteps, type Step } from './step.ts';

/** Why a part of a text is no step that counts: its own fault, or too many came before it. */
export type StepFault = ScenarioFault | 'too_many';

/** What of a text can be read as steps, and each part that can't, with the reason. */
export interface Salvaged {
  steps: readonly Step[];
  lost: readonly { part: string; why: StepFault }[];
}

/** Reads what can be read of a scenario in an address that is broken in places. */
export function salvageSteps(text: string): Salvaged {
  const steps: Step[] = [];
  const lost: { part: string; why: StepFault }[] = [];
  for (const part of text.split('~').filter((one) => one !== '')) {
    const step = readStep(part);
    if (typeof step === 'string') lost.push({ part, why: step });
    else if (steps.length >= mostSteps) lost.push({ part, why: 'too_many' });
    else steps.push(step);
  }
  return { steps, lost };
}
