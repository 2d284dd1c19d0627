import type { ById, Counts } from './bar-counts.ts';
import type { Aggregates } from './aggregates.ts';
import { brushIds } from './axes.ts';
import { facetIds } from './facets.ts';

/** Counts as they are shown. */
export interface ShownCounts extends Counts {
  /** Whether all corridors are counted, as some pass and none of them has an amount. */
  all: boolean;
}

/**
 * The counts that stand beside what is counted: of corridors with an amount, and where none that
 * passes has one, of all. Made anew, so that what draws them sees that they are others.
 */
export function countsOf(aggregates: Aggregates): ShownCounts {
  const { bars, facets, without, corridors, paying } = aggregates;
  const all = corridors > 0 && paying === 0;
  const own = <Id extends string>(ids: readonly Id[], some: ById<Id>, others: ById<Id>) =>
    Object.fromEntries(
      ids.map((id) => [
        id,
        all ? some[id].map((count, at) => count + (others[id][at] ?? 0)) : some[id].slice(),
      ]),
    ) as Record<Id, Float64Array>;
  return {
    all,
    bars: own(brushIds, bars, without.bars),
    facets: own(facetIds, facets, without.facets),
  };
}
