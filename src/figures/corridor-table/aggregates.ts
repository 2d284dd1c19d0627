import { axes, barCount, brushIds, noBar, type BrushId } from './axes.ts';
import { facetIds, facetOf, facetOptions, type FacetId } from './facets.ts';
import { bitOf } from './filter.ts';
import type { Sums } from './summary.ts';
import type { WorkingSet } from './working-set.ts';

/** What passes, summed. What has a filter of its own is counted without that filter. */
export interface Aggregates extends Sums {
  /** Corridors in each bar. */
  bars: Readonly<Record<BrushId, Float64Array>>;
  /** Corridors that have each option. */
  facets: Readonly<Record<FacetId, Float64Array>>;
  /** US$ by economy, in the order of the set's codes. */
  paid: Float64Array;
  received: Float64Array;
}

/** Where in a row of sums each part begins. */
export interface Layout {
  bars: Readonly<Record<BrushId, number>>;
  facets: Readonly<Record<FacetId, number>>;
  paid: number;
  received: number;
  economies: number;
  stride: number;
}

const totals = 8;

export function layoutOf(economies: number): Layout {
  let at = totals;
  const take = (size: number) => {
    at += size;
    return at - size;
  };
  const bars = Object.fromEntries(brushIds.map((id) => [id, take(barCount(axes[id]))]));
  const options = Object.fromEntries(
    facetIds.map((id) => [id, take(facetOptions[facetOf(id)].length)]),
  );
  const paid = take(economies);
  const received = take(economies);
  return {
    bars: bars as Record<BrushId, number>,
    facets: options as Record<FacetId, number>,
    paid,
    received,
    economies,
    stride: at,
  };
}

/**
 * Adds every row to the sums it belongs in, as if the filter with the bit `ignored` (0 for none)
 * were not set. A row that fails one filter alone still counts where that filter is left aside.
 *
 * @param into rows of `layout.stride` sums
 * @param placeOf which of those rows a corridor goes to; all to the first if absent
 */
export function addRows(
  set: WorkingSet,
  failed: Uint32Array,
  layout: Layout,
  into: Float64Array,
  ignored = 0,
  placeOf?: Uint16Array,
): void {
  const { stride } = layout;
  const { sender, receiver, values, women } = set;
  const { amount, cost, migrants } = values;
  const parts = brushIds.map((id) => ({
    bit: bitOf(id),
    start: layout.bars[id],
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
    const base = placeOf === undefined ? 0 : (placeOf[row] ?? 0) * stride;
    for (const { bit, start, bars } of parts) {
      const bar = bars[row] ?? noBar;
      if ((left === 0 || left === bit) && bar !== noBar) bump(into, base + start + bar, 1);
    }
    for (const { bit, start, masks } of options) {
      if (left !== 0 && left !== bit) continue;
      for (let mask = masks[row] ?? 0, at = start; mask !== 0; mask >>= 1, at++)
        if ((mask & 1) === 1) bump(into, base + at, 1);
    }
    if (left !== 0) continue;
    bump(into, base, 1);
    const people = migrants[row] ?? Number.NaN;
    if (people > 0) {
      bump(into, base + 5, women[row] ?? 0);
      bump(into, base + 6, people);
    }
    const usd = amount[row] ?? Number.NaN;
    // NaN, which is no data, is not above zero either.
    if (!(usd > 0)) continue;
    bump(into, base + 1, usd);
    bump(into, base + 7, 1);
    bump(into, base + layout.paid + (sender[row] ?? 0), usd);
    bump(into, base + layout.received + (receiver[row] ?? 0), usd);
    const price = cost[row] ?? Number.NaN;
    if (Number.isNaN(price)) continue;
    bump(into, base + 2, 1);
    bump(into, base + 3, usd);
    bump(into, base + 4, (usd * price) / 100);
  }
}

/** Reads a row of sums. Its parts are views into it. */
export function readSums(sums: Float64Array, layout: Layout): Aggregates {
  const view = (start: number, size: number) => sums.subarray(start, start + size);
  return {
    ...readTotals(sums),
    bars: Object.fromEntries(
      brushIds.map((id) => [id, view(layout.bars[id], barCount(axes[id]))]),
    ) as Record<BrushId, Float64Array>,
    facets: Object.fromEntries(
      facetIds.map((id) => [id, view(layout.facets[id], facetOptions[facetOf(id)].length)]),
    ) as Record<FacetId, Float64Array>,
    paid: view(layout.paid, layout.economies),
    received: view(layout.received, layout.economies),
  };
}

/** The sums of a row that are of all corridors together. */
export function readTotals(sums: Float64Array) {
  const [corridors = 0, usd = 0, priced = 0, pricedUsd = 0, fees = 0] = sums;
  const [women = 0, migrants = 0, paying = 0] = sums.subarray(5, totals);
  return { corridors, paying, usd, priced, pricedUsd, fees, women, migrants };
}

/** All sums of what passes, from a loop over every row. */
export function aggregate(set: WorkingSet, failed: Uint32Array): Aggregates {
  const layout = layoutOf(set.codes.length);
  const sums = new Float64Array(layout.stride);
  addRows(set, failed, layout, sums);
  return readSums(sums, layout);
}

function bump(into: Float64Array, at: number, by: number): void {
  into[at] = (into[at] ?? 0) + by;
}
