import type { CostStep, Step } from '../../../domain/scenario/step.ts';

/** By how much a step multiplies an amount, with its numbers; `cost`, `change`, `women` and `men` are each corridor's own. */
export function formulaOf(step: Step): string {
  switch (step.kind) {
    case 'cost':
      return `× ((1 + cost) / (1 + ${part(step.target)}))^${step.elasticity}`;
    case 'levy': {
      const { rate, met, borne, elasticity } = step;
      const paid = part((rate * borne) / 100);
      const cut = part((rate * (100 - borne)) / 100);
      return `× (1 − ${part(met)} + ${part(met)} × (1 + ${paid})^−${elasticity} / (1 + ${cut}))`;
    }
    case 'income':
      return `× (1 + change)^${step.elasticity}`;
    case 'people': {
      const of = { all: '', female: ' × women', male: ' × men' }[step.sex];
      return `× (1 ${step.move === 'join' ? '+' : '−'} ${part(step.share)}${of})`;
    }
  }
}

/** Fees that are no longer paid on an amount. */
export function keptFormula({ target }: CostStep): string {
  return `amount × (cost − ${part(target)})`;
}

/** A percentage as a part of one. */
function part(percent: number): string {
  return String(Number((percent / 100).toPrecision(6)));
}
