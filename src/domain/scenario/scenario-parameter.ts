import * as v from 'valibot';
import type { Parameter } from '../parameters.ts';
import { readSteps, writeSteps } from './address.ts';
import { openingSteps } from './presets.ts';
import { salvageSteps } from './salvage.ts';
import type { Step } from './step.ts';

/** So long an address can name every economy of every step. */
const longest = 4000;

/** The steps of a scenario, in their order. */
export function scenarioParameter<All>(
  fallback: readonly Step[] = openingSteps,
): Parameter<readonly Step[], All> {
  return {
    schema: v.pipe(
      v.string(),
      v.rawTransform(({ dataset, addIssue, NEVER }) => {
        const read = readSteps(dataset.value);
        if (typeof read !== 'string') return read;
        addIssue({ message: read });
        return NEVER;
      }),
    ),
    fallback: () => fallback,
    salvage(text) {
      const { steps } = salvageSteps(text);
      return steps.length > 0 ? steps : null;
    },
    write: writeSteps,
    expectedType: { kind: 'text', most: longest },
  };
}
