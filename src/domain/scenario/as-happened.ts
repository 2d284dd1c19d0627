import { elasticityOf } from './assumptions.ts';
import type { IncomeYear, Step } from './step.ts';

/**
 * The year whose incomes are all that a scenario changes, at the elasticity that a step opens with:
 * what comes of that is worked out ahead. Null for any other scenario.
 */
export function asHappened(steps: readonly Step[]): IncomeYear | null {
  const [step] = steps;
  if (steps.length !== 1 || step?.kind !== 'income') return null;
  const [change] = step.changes;
  return step.changes.length === 1 &&
    change !== undefined &&
    'year' in change &&
    step.elasticity === elasticityOf.income.central
    ? change.year
    : null;
}

/** Whether steps take neither a price nor who migrates: amounts are all that they need of corridors. */
export function takesAmounts(steps: readonly Step[]): boolean {
  return steps.every(
    (step) => step.kind !== 'cost' && !(step.kind === 'people' && step.sex !== 'all'),
  );
}
