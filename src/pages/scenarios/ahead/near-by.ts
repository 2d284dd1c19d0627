import { limits, type Limited } from '../../../domain/scenario/assumptions.ts';
import type { Step } from '../../../domain/scenario/step.ts';

/**
 * Steps whose first has its own number so many times as large, as far as it can be.
 *
 * @param times of the goal, the rate, the share of people, or the elasticity to incomes
 */
export function nearBy([first, ...others]: readonly Step[], times: number): readonly Step[] {
  if (!first) return others;
  const of = (name: Limited, value: number) =>
    Math.min(limits[name].most, Math.max(limits[name].least, value * times));
  switch (first.kind) {
    case 'cost':
      return [{ ...first, target: of('target', first.target) }, ...others];
    case 'levy':
      return [{ ...first, rate: of('rate', first.rate) }, ...others];
    case 'income':
      return [{ ...first, elasticity: of('elasticity', first.elasticity) }, ...others];
    case 'people':
      return [{ ...first, share: of('share', first.share) }, ...others];
  }
}
