import { expect, test } from 'vitest';
import { newSteps } from '../../domain/scenario/presets.ts';
import type { Step } from '../../domain/scenario/step.ts';
import { corridorsQueries } from './told-ahead.ts';

const asIn2009: readonly Step[] = [{ ...newSteps.income, changes: [{ year: 2009 }] }];
const filesOf = (steps: readonly Step[], receiver: string | null) =>
  Object.values(corridorsQueries({ steps, receiver })).map(({ resultPack }) => resultPack);

test('a year’s incomes alone take no corridor but those that are told, from no large file', () => {
  expect(filesOf(asIn2009, null)).toEqual(['scenarios/corridors-as-2009', 'scenarios/gdp']);
});

test('what is told of one receiver, or beside another step, takes every corridor', () => {
  for (const [steps, receiver] of [
    [asIn2009, 'NPL'],
    [[...asIn2009, ...asIn2009], null],
    [asIn2009.map((step) => ({ ...step, elasticity: 2 }) as Step), null],
  ] as const)
    expect(filesOf(steps, receiver)).toEqual(['scenarios/sent', 'scenarios/sent']);
});
