import { axes, barCount, brushIds, type BrushId } from './axes.ts';
import type { Counts } from './bar-counts.ts';
import { facetIds, facetOf, facetOptions, type FacetId } from './facets.ts';
import { spanOf, type Sums } from './summary.ts';
import type { WorkingSet } from './working-set.ts';

/**
 * What passes, summed. What has a filter of its own is counted without that filter. Counts are of
 * corridors with an amount above zero; but the bar at zero of the amounts is of those at zero.
 */
export interface Aggregates extends Sums, Counts {
  /** The same of the other corridors, whose amount is zero or not known. */
  without: Counts;
  /** US$ by economy, in the order of the set's codes. */
  paid: Float64Array;
  received: Float64Array;
}

/** Where in a row of sums each part begins. */
export interface Layout {
  bars: Readonly<Record<BrushId, number>>;
  facets: Readonly<Record<FacetId, number>>;
  /** From the index of a count to that of the same count of corridors without an amount. */
  without: number;
  paid: number;
  received: number;
  /** Corridors with a price and an amount, by the year of the price. */
  priced: number;
  costYears: readonly number[];
  stride: number;
}

const totals = 10;

export function layoutOf(set: Pick<WorkingSet, 'codes' | 'costYears'>): Layout {
  const economies = set.codes.length;
  let at = totals;
  const take = (size: number) => {
    at += size;
    return at - size;
  };
  const bars = Object.fromEntries(brushIds.map((id) => [id, take(barCount(axes[id]))]));
  const options = Object.fromEntries(
    facetIds.map((id) => [id, take(facetOptions[facetOf(id)].length)]),
  );
  const without = at - totals;
  take(without);
  const paid = take(economies);
  const received = take(economies);
  const priced = take(set.costYears.length);
  return {
    bars: bars as Record<BrushId, number>,
    facets: options as Record<FacetId, number>,
    without,
    paid,
    received,
    priced,
    costYears: set.costYears,
    stride: at,
  };
}

/** Reads a row of sums. Its parts are views into it. */
export function readSums(sums: Float64Array, layout: Layout): Aggregates {
  const view = (start: number, size: number) => sums.subarray(start, start + size);
  const counts = (from: number): Counts => ({
    bars: Object.fromEntries(
      brushIds.map((id) => [id, view(from + layout.bars[id], barCount(axes[id]))]),
    ) as Record<BrushId, Float64Array>,
    facets: Object.fromEntries(
      facetIds.map((id) => [id, view(from + layout.facets[id], facetOptions[facetOf(id)].length)]),
    ) as Record<FacetId, Float64Array>,
  });
  return {
    ...readTotals(sums, layout),
    ...counts(0),
    without: counts(layout.without),
    paid: view(layout.paid, layout.received - layout.paid),
    received: view(layout.received, layout.priced - layout.received),
  };
}

/** The sums of a row that are of all corridors together. */
export function readTotals(sums: Float64Array, layout: Layout): Sums {
  const [corridors = 0, usd = 0, priced = 0, pricedUsd = 0, fees = 0] = sums;
  const [women = 0, migrants = 0, paying = 0, otherWomen = 0, otherMigrants = 0] = sums.subarray(5);
  const pricedIn = layout.costYears.filter((_, at) => (sums[layout.priced + at] ?? 0) > 0);
  return {
    corridors,
    paying,
    usd,
    priced,
    pricedUsd,
    fees,
    women,
    migrants,
    otherWomen,
    otherMigrants,
    costYears: spanOf(pricedIn),
  };
}
