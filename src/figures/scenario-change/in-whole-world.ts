import type { Query } from '../../database/query.ts';
import { worldQueries, type WorldRows } from './world-queries.ts';

/**
 * A figure of scenarios where any of them may come next: it asks for every corridor once, whatever
 * its steps are, so that none waits for another world.
 */
export function inWholeWorld<
  Shown extends {
    queries: (settings: never) => { readonly [Name in keyof WorldRows]: Query<unknown> };
  },
>(figure: Shown): Shown {
  return { ...figure, queries: () => worldQueries };
}
