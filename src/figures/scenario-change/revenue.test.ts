import { expect, test } from 'vitest';
import { newSteps } from '../../domain/scenario/presets.ts';
import { corridor, threeEconomies } from '../../domain/scenario/testing/small-world.ts';
import { revenueTable } from './export/revenue-table.ts';
import { revenueBySender } from './revenue.ts';
import { scenarioOf } from './scenario.ts';

const world = threeEconomies([
  corridor({ sender: 'AAA', receiver: 'CCC', usd: 1e9, error: '-1..1' }),
  corridor({ sender: 'BBB', receiver: 'CCC', usd: 3e9, error: '-1..1' }),
  corridor({ sender: 'BBB', receiver: 'AAA', usd: 5e8 }),
]);
const levy = { ...newSteps.levy, senders: 'all', rate: 2, met: 100, borne: 0 } as const;

test('a levy that is cut from what arrives brings in its part of it, where it is taken', () => {
  const scenario = scenarioOf(world, [levy]);
  const senders = revenueBySender(scenario);
  expect(senders.map(({ sender }) => sender)).toEqual(['BBB', 'AAA']);
  // 2 of each 102: the amount pays it, and what is left arrives.
  expect(senders[0]?.central).toBeCloseTo((3.5e9 * 0.02) / 1.02, 2);
  const sum = senders.reduce((total, { central }) => total + central, 0);
  expect(sum).toBeCloseTo(scenario.result.revenue?.world.central ?? 0, 2);
  for (const { low, central, high } of senders)
    expect(low <= central && central <= high).toBe(true);
  expect(revenueTable(scenario).rows.map(([sender]) => sender)).toEqual(['BBB', 'AAA']);
});

test('without a levy, or with one where nobody sends, nothing is brought in', () => {
  expect(revenueBySender(scenarioOf(world, [newSteps.cost]))).toEqual([]);
  expect(revenueBySender(scenarioOf(world, [{ ...levy, senders: ['CCC'] }]))).toEqual([]);
});
