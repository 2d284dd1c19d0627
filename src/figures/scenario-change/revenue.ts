import type { EconomyCode } from '../../domain/economy.ts';
import type { Range } from '../../domain/scenario/range.ts';
import type { Scenario } from './scenario.ts';

/** What levies bring in where they are taken, US$ a year, the most first; none without a levy. */
export function revenueBySender({
  world,
  result,
}: Pick<Scenario, 'world' | 'result'>): readonly (Range & { sender: EconomyCode })[] {
  const { revenue } = result;
  if (!revenue) return [];
  const { low, central, high } = revenue.bySender;
  return world.economies
    .map((sender, at) => ({
      sender,
      low: low[at] ?? 0,
      central: central[at] ?? 0,
      high: high[at] ?? 0,
    }))
    .filter((one) => one.central > 0)
    .toSorted((a, b) => b.central - a.central || (a.sender < b.sender ? -1 : 1));
}
