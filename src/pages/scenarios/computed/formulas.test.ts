import { expect, test } from 'vitest';
import { newSteps } from '../../../domain/scenario/presets.ts';
import { threeEconomies } from '../../../domain/scenario/testing/small-world.ts';
import { traceOf } from '../../../domain/scenario/trace.ts';
import { formulaOf, keptFormula } from './formulas.ts';

test('formulas have the numbers of their step', () => {
  expect(formulaOf(newSteps.cost)).toBe('× ((1 + cost) / (1 + 0.03))^1');
  expect(keptFormula(newSteps.cost)).toBe('amount × (cost − 0.03)');
  expect(formulaOf(newSteps.levy)).toBe('× (1 − 0.5 + 0.5 × (1 + 0.005)^−1 / (1 + 0.005))');
  expect(formulaOf(newSteps.income)).toBe('× (1 + change)^1');
  expect(formulaOf({ ...newSteps.people, move: 'join' })).toBe('× (1 + 0.1)');
  expect(formulaOf(newSteps.people)).toBe('× (1 − 0.1)');
  expect(formulaOf({ ...newSteps.people, sex: 'female' })).toBe('× (1 − 0.1 × women)');
});

test('a formula, worked out, is the factor that the trace has', () => {
  const levy = { ...newSteps.levy, senders: 'all' as const };
  const [first] = traceOf(threeEconomies(), [newSteps.cost, levy], 'AAA');
  expect(first?.steps[0]?.factor).toBeCloseTo((1 + 0.08) / (1 + 0.03), 12);
  expect(first?.steps[1]?.factor).toBeCloseTo(
    1 - 0.5 + (0.5 * (1 + 0.005) ** -1) / (1 + 0.005),
    12,
  );
});
