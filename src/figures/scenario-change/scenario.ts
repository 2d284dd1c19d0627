import type { PriceCoverage } from '../../domain/scenario/coverage.ts';
import { prepare } from '../../domain/scenario/prepare.ts';
import type { Outcome } from '../../domain/scenario/range.ts';
import { runScenario, type Result, type StepResult } from '../../domain/scenario/run.ts';
import type { Step } from '../../domain/scenario/step.ts';
import type { World } from '../../domain/scenario/world.ts';
import { reachOf, type Reach } from './reach.ts';

/** A figure of a scenario for all together and by receiver, with its ends. */
export type Told = Pick<Outcome, 'world' | 'byReceiver'>;

/** A scenario worked out in a world. */
export interface Scenario {
  world: World;
  steps: readonly Step[];
  result: Omit<Result, 'change' | 'kept' | 'steps'> & {
    steps: readonly Omit<StepResult, 'coverage'>[];
    change: Told;
    kept: Told | null;
  };
  reach: Reach;
}

/** What the words around figures of a scenario tell of it. */
export interface Around {
  world: Pick<World, 'year'>;
  steps: readonly Step[];
  /** How far prices reach; null where no step takes them. */
  coverage: PriceCoverage | null;
}

export function aroundOf({ world, steps, result }: Scenario): Around {
  return {
    world,
    steps,
    get coverage() {
      return steps.some(({ kind }) => kind === 'cost') ? result.coverage : null;
    },
  };
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
  const prepared = prepare(world, steps);
  const scenario = {
    world,
    steps,
    result: runScenario(world, steps, prepared),
    reach: reachOf(world, prepared),
  };
  made.set(key, scenario);
  for (const [oldest] of made) {
    if (made.size <= most) break;
    made.delete(oldest);
  }
  return scenario;
}
