import { runScenario, type Result } from '../../domain/scenario/run.ts';
import type { Step } from '../../domain/scenario/step.ts';
import type { World } from '../../domain/scenario/world.ts';
import { reachOf, type Reach } from './reach.ts';

/** A scenario worked out in a world. */
export interface Scenario {
  world: World;
  steps: readonly Step[];
  result: Result;
  reach: Reach;
}

/** So many are remembered of a world: those side by side, and the one that a hand changes. */
const most = 8;
const known = new WeakMap<World, Map<string, Scenario>>();

/** Works a scenario out once for all figures that tell of it. */
export function scenarioOf(world: World, steps: readonly Step[]): Scenario {
  const made = known.get(world) ?? new Map<string, Scenario>();
  known.set(world, made);
  const key = JSON.stringify(steps);
  const found = made.get(key);
  if (found) return found;
  const scenario = {
    world,
    steps,
    result: runScenario(world, steps),
    reach: reachOf(world, steps),
  };
  made.set(key, scenario);
  for (const [oldest] of made) {
    if (made.size <= most) break;
    made.delete(oldest);
  }
  return scenario;
}
