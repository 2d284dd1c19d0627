import { expect, test } from 'vitest';
import { runScenario } from './run.ts';
import { newSteps } from './presets.ts';
import type { Step } from './step.ts';
import { threeEconomies } from './testing/small-world.ts';
import { traceOf } from './trace.ts';

const steps: readonly Step[] = [
  { ...newSteps.cost, target: 3, elasticity: 0 },
  { ...newSteps.income, changes: [{ economies: ['BBB'], percent: -10 }] },
  { ...newSteps.levy, rate: 25, met: 100, borne: 0, senders: 'all' },
];

const first = { income: null, part: null, kept: null, revenue: null, unknown: false };

test('a receiver is followed corridor by corridor and step by step', () => {
  const traced = traceOf(threeEconomies(), steps, 'AAA');
  expect(traced.map(({ sender, usd }) => [sender, usd])).toEqual([
    ['BBB', 1000],
    ['CCC', 500],
  ]);
  expect(traced[0]?.steps).toEqual([
    { ...first, cost: 8, factor: 1, before: 1000, after: 1000, kept: 50 },
    { ...first, cost: 3, income: -10, factor: 0.9, before: 1000, after: 900 },
    {
      ...first,
      cost: 3,
      income: null,
      factor: 0.8,
      before: 900,
      after: expect.closeTo(720, 9) as number,
      revenue: expect.closeTo(180, 9) as number,
    },
  ]);
  expect(traced[1]?.steps[0]).toMatchObject({ cost: null, kept: 0, unknown: true });
});

test('its cells add up to the result', () => {
  const world = threeEconomies();
  const { change, kept } = runScenario(world, steps);
  const traced = traceOf(world, steps, 'AAA');
  const sum = (of: (one: (typeof traced)[number]) => number) =>
    traced.reduce((total, one) => total + of(one), 0);
  expect(sum(({ usd, steps: all }) => (all.at(-1)?.after ?? usd) - usd)).toBeCloseTo(
    change.byReceiver.central[0] ?? 0,
    9,
  );
  expect(sum(({ steps: all }) => all[0]?.kept ?? 0)).toBeCloseTo(
    kept?.byReceiver.central[0] ?? 0,
    9,
  );
});

test('where one sex moves, its part of the money is told, and every cell is what its factor makes of it', () => {
  const women = { ...newSteps.people, senders: 'all' as const, share: 50, sex: 'female' as const };
  // 40 % of those who send from BBB are women, who send as much as men: the second goes of what is left.
  const [known, unknown] = traceOf(threeEconomies(), [women, women], 'AAA');
  expect(known?.steps.map(({ part }) => part)).toEqual([
    expect.closeTo(0.4, 12),
    expect.closeTo(0.25, 12),
  ]);
  expect(known?.steps[0]?.factor).toBeCloseTo(0.8, 12);
  for (const { before, factor, after } of known?.steps ?? [])
    expect(before * factor).toBeCloseTo(after, 9);
  expect(unknown?.steps[0]).toMatchObject({ part: null, factor: 1, unknown: true });
});
