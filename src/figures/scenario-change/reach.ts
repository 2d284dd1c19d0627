import type { Prepared } from '../../domain/scenario/prepare.ts';
import type { World } from '../../domain/scenario/world.ts';

/** By receiver, US$ of the year: what comes by corridors that a step is about, and where all that it takes is known. */
export interface Reach {
  about: Float64Array;
  known: Float64Array;
}

/**
 * How far a scenario reaches into what each receiver gets. A corridor counts once, whatever number
 * of steps are about it, and as known where one of them is.
 */
export function reachOf(world: World, prepared: readonly Prepared[]): Reach {
  const { receiver, usd, count } = world.corridors;
  const about = new Float64Array(world.economies.length);
  const known = new Float64Array(world.economies.length);
  for (let at = 0; at < count; at++) {
    let isAbout = false;
    let isKnown = false;
    for (const { scope, unknown } of prepared) {
      if (scope[at] !== 1) continue;
      isAbout = true;
      isKnown ||= unknown[at] === 0;
    }
    if (!isAbout) continue;
    const to = receiver[at] ?? 0;
    about[to] = (about[to] ?? 0) + (usd[at] ?? 0);
    if (isKnown) known[to] = (known[to] ?? 0) + (usd[at] ?? 0);
  }
  return { about, known };
}
