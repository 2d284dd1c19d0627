import { worldOf, type World } from '../../domain/scenario/world.ts';
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
