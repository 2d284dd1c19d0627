import { expect, test } from 'vitest';
import { newSteps } from '../../../domain/scenario/presets.ts';
import type { Step } from '../../../domain/scenario/step.ts';
import { nearBy } from './near-by.ts';

test('the number of the first step moves, within what it can be, and nothing else does', () => {
  const { cost, levy, income, people } = newSteps;
  const moved = (step: Step, times: number) => nearBy([step, levy], times);
  expect(moved(cost, 2)).toEqual([{ ...cost, target: 2 * cost.target }, levy]);
  expect(moved(levy, 1000)).toEqual([{ ...levy, rate: 50 }, levy]);
  expect(moved(income, 0.5)).toEqual([{ ...income, elasticity: income.elasticity / 2 }, levy]);
  expect(moved(people, 0)).toEqual([{ ...people, share: 0 }, levy]);
  expect(nearBy([], 2)).toEqual([]);
});
