import { priceCoverage } from '../../domain/scenario/coverage.ts';
import { sumsOf } from '../../domain/scenario/parts.ts';
import { totalsOf } from '../../domain/scenario/spread.ts';
import type { Step } from '../../domain/scenario/step.ts';
import type { ScenarioCorridor, World } from '../../domain/scenario/world.ts';
import type { Scenario } from './scenario.ts';

/** What a scenario that was worked out ahead changes for a receiver: a row for all its corridors. */
export interface ToldReceiver extends ScenarioCorridor {
  /** Change of what arrives with its ends, US$. */
  central: number;
  low: number;
  high: number;
  /** Part (0–1) of its dollars of which enough is known; null where the steps are about none. */
  covered: number | null;
  /** The ends for all together, in every row. */
  world_low: number;
  world_high: number;
}

export function isToldAhead(rows: readonly ScenarioCorridor[]): rows is readonly ToldReceiver[] {
  const [first] = rows;
  return first !== undefined && 'central' in first;
}

/**
 * A scenario of one step from what was worked out ahead of it.
 *
 * @param world made from the rows, in their order
 */
export function scenarioToldAhead(
  world: World,
  steps: readonly Step[],
  rows: readonly ToldReceiver[],
): Scenario {
  const byReceiver = (value: (row: ToldReceiver) => number) => {
    const values = new Float64Array(world.economies.length);
    for (const [at, row] of rows.entries()) values[world.corridors.receiver[at] ?? 0] = value(row);
    return values;
  };
  const change = sumsOf(
    world,
    Float64Array.from(rows, ({ central }) => central),
  );
  const [first] = rows;
  return {
    world,
    steps,
    result: {
      before: totalsOf(world),
      steps: steps.map((step) => ({ step, change, kept: null, revenue: null })),
      corridors: change.corridors,
      byReceiver: { change: change.byReceiver, kept: null },
      change: {
        world: {
          low: first?.world_low ?? 0,
          central: change.world,
          high: first?.world_high ?? 0,
        },
        byReceiver: {
          low: byReceiver(({ low }) => low),
          central: change.byReceiver,
          high: byReceiver(({ high }) => high),
        },
      },
      kept: null,
      revenue: null,
      coverage: priceCoverage(world),
    },
    reach: {
      about: byReceiver(({ usd, covered }) => (covered === null ? 0 : usd)),
      known: byReceiver(({ usd, covered }) => usd * (covered ?? 0)),
    },
  };
}
