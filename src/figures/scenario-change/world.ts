import type { Step } from '../../domain/scenario/step.ts';
import { worldOf, type World } from '../../domain/scenario/world.ts';
import { scenarioOf, type Scenario } from './scenario.ts';
import { isToldAhead, scenarioToldAhead } from './told-ahead.ts';
import { scenarioYear, type WorldRows } from './world-queries.ts';

const made = new WeakMap<WorldRows['corridors'], World>();

/** The world of its rows, made once for all figures that ask for them. */
export function worldOfRows({ corridors, economies }: WorldRows): World {
  const found = made.get(corridors);
  if (found) return found;
  const world = worldOf(scenarioYear, corridors, economies);
  made.set(corridors, world);
  return world;
}

/** Steps in the world of its rows: worked out, or told as it was ahead. */
export function scenarioOfRows(rows: WorldRows, steps: readonly Step[]): Scenario {
  const world = worldOfRows(rows);
  const { corridors } = rows;
  return isToldAhead(corridors)
    ? scenarioToldAhead(world, steps, corridors)
    : scenarioOf(world, steps);
}
