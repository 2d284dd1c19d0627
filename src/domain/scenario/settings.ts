import { rangeOf } from './assumptions.ts';
import type { Step } from './step.ts';
import { sendingPresets, type SendingPreset } from './world.ts';

/** One choice of all that is assumed: an elasticity for each step, and what women send. */
export interface Assumption {
  elasticities: readonly number[];
  sending: SendingPreset;
}

/** Whether a step moves women and men apart, so that what each sends matters. */
export function splits(step: Step): boolean {
  return step.kind === 'people' && step.sex !== 'all';
}

/** What is assumed where nothing is chosen otherwise: each step's own elasticity, as much from each. */
export function centralOf(steps: readonly Step[]): Assumption {
  return {
    elasticities: steps.map((step) => rangeOf(step)?.central ?? 0),
    sending: 'per_person',
  };
}

/**
 * Every combination of the ends of the steps' ranges, each step's by itself, under every
 * assumption about women where a step moves one sex.
 */
export function cornersOf(steps: readonly Step[]): readonly Assumption[] {
  let elasticities: readonly (readonly number[])[] = [[]];
  for (const step of steps) {
    const range = rangeOf(step);
    const ends = range ? [...new Set([range.low, range.high])] : [0];
    elasticities = elasticities.flatMap((before) => ends.map((end) => [...before, end]));
  }
  const presets = steps.some(splits) ? sendingPresets : (['per_person'] as const);
  return presets.flatMap((sending) => elasticities.map((one) => ({ elasticities: one, sending })));
}
