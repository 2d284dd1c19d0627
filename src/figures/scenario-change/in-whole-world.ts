import type { Query } from '../../database/query.ts';
import { scenarioPack, sentPack } from './scenario-pack.ts';
import { worldQueries, type WorldRows } from './world-queries.ts';

/** KB, in brotli, that the world of a pack weighs more than a folded one. */
export const heavierWorlds: Readonly<Record<string, number>> = {
  [scenarioPack]: 45,
  [sentPack]: 33,
};

/**
 * A figure of scenarios where any of them may come next: it asks for every corridor once, whatever
 * its steps are, so that none waits for another world. An embed asks for what its steps take.
 */
export function inWholeWorld<
  Settings,
  Shown extends {
    queries: (settings: Settings) => { readonly [Name in keyof WorldRows]: Query<unknown> };
  },
>(
  figure: Shown & { queries: (settings: Settings) => unknown },
): Shown & {
  weighsMore: (settings: Settings) => number;
} {
  return {
    ...figure,
    queries: () => worldQueries,
    weighsMore: (settings) =>
      heavierWorlds[figure.queries(settings).corridors.resultPack ?? ''] ?? 0,
  };
}
