import { axes, barCount, brushIds, noBar, type BrushId } from './axes.ts';
import type { Counts } from './bar-counts.ts';
import { facetIds, facetOf, facetOptions, type FacetId } from './facets.ts';
import { bitOf } from './filter.ts';
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

/**
 * Adds every row to the sums it belongs in, as if the filter with the bit `ignored` (0 for none)
 * were not set. A row that fails one filter alone still counts where that filter is left aside.
 *
 * @param into rows of `layout.stride` sums
 * @param rowIndexOf which of those rows a corridor goes to; all to the first if absent
 */
export function addRows(
  set: WorkingSet,
  failed: Uint32Array,
  layout: Layout,
  into: Float64Array,
  ignored = 0,
  rowIndexOf?: Uint16Array,
): void {
  const { stride } = layout;
  const { sender, receiver, values, women, costIndex } = set;
  const { amount, cost, migrants } = values;
  const parts = brushIds.map((id) => ({
    bit: bitOf(id),
    start: layout.bars[id],
    without: id === 'amount' ? 0 : layout.without,
    bars: set.bars[id],
  }));
  const options = facetIds.map((id) => ({
    bit: bitOf(id),
    start: layout.facets[id],
    masks: set.facets[id],
  }));
  for (let row = 0; row < set.size; row++) {
    const left = (failed[row] ?? 0) & ~ignored;
    // More than one bit: it counts nowhere.
    if ((left & (left - 1)) !== 0) continue;
    const base = rowIndexOf === undefined ? 0 : (rowIndexOf[row] ?? 0) * stride;
    const usd = amount[row] ?? Number.NaN;
    // NaN, which is no data, is not above zero either.
    const pays = usd > 0;
    for (const { bit, start, without, bars } of parts) {
      const bar = bars[row] ?? noBar;
      if ((left === 0 || left === bit) && bar !== noBar)
        bump(into, base + start + bar + (pays ? 0 : without), 1);
    }
    for (const { bit, start, masks } of options) {
      if (left !== 0 && left !== bit) continue;
      const first = base + start + (pays ? 0 : layout.without);
      for (let mask = masks[row] ?? 0, at = first; mask !== 0; mask >>= 1, at++)
        if ((mask & 1) === 1) bump(into, at, 1);
    }
    if (left !== 0) continue;
    bump(into, base, 1);
    const people = migrants[row] ?? Number.NaN;
    if (people > 0) {
      bump(into, base + (pays ? 5 : 8), women[row] ?? 0);
      bump(into, base + (pays ? 6 : 9), people);
    }
    if (!pays) continue;
    bump(into, base + 1, usd);
    bump(into, base + 7, 1);
    bump(into, base + layout.paid + (sender[row] ?? 0), usd);
    bump(into, base + layout.received + (receiver[row] ?? 0), usd);
    const price = cost[row] ?? Number.NaN;
    if (Number.isNaN(price)) continue;
    bump(into, base + 2, 1);
    bump(into, base + 3, usd);
    bump(into, base + 4, (usd * price) / 100);
    const yearIndex = costIndex[row] ?? -1;
    if (yearIndex >= 0) bump(into, base + layout.priced + yearIndex, 1);
  }
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

/** All sums of what passes, from a loop over every row. */
export function aggregate(set: WorkingSet, failed: Uint32Array): Aggregates {
  const layout = layoutOf(set);
  const sums = new Float64Array(layout.stride);
  addRows(set, failed, layout, sums);
  return readSums(sums, layout);
}

function bump(into: Float64Array, at: number, by: number): void {
  into[at] = (into[at] ?? 0) + by;
}
