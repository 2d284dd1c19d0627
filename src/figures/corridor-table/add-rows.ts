import { layoutOf, readSums, type Aggregates, type Layout } from './aggregates.ts';
import { brushIds, noBar } from './axes.ts';
import { endOf, facetIds, facetOf, facets, type End, type Facet } from './facets.ts';
import type { Failures } from './filter.ts';
import type { WorkingSet } from './working-set.ts';

/** All sums of what passes, from a loop over every row. */
export function aggregate(set: WorkingSet, failed: Failures): Aggregates {
  const layout = layoutOf(set);
  const sums = new Float64Array(layout.stride);
  addRows(set, failed, layout, sums);
  return readSums(sums, layout);
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
  failed: Failures,
  layout: Layout,
  into: Float64Array,
  ignored = 0,
  rowIndexOf?: Uint8Array,
): void {
  const { size, sender, receiver, values, women, costIndex } = set;
  const { amount, cost, migrants } = values;
  const { stride, without, paid, received, priced } = layout;
  const amountBars = set.bars.amount;
  const costBars = set.bars.cost;
  const womenBars = set.bars.women;
  const migrantsBars = set.bars.migrants;
  const atAmount = layout.bars.amount;
  const atCost = layout.bars.cost;
  const atWomen = layout.bars.women;
  const atMigrants = layout.bars.migrants;
  const own = brushIds.map((id) => set.bars[id]);
  const ownAt = brushIds.map((id) => layout.bars[id]);
  const { sending, receiving, chosen } = optionsOf(set, layout);
  // One long loop without calls or lists of parts: with them it takes several times as long.
  for (let row = 0; row < size; row++) {
    const left = failed[row]! & ~ignored;
    // More than one bit: it counts nowhere.
    if ((left & (left - 1)) !== 0) continue;
    const base = rowIndexOf === undefined ? 0 : rowIndexOf[row]! * stride;
    const usd = amount[row]!;
    // NaN, which is no data, is not above zero either.
    const pays = usd > 0;
    const counts = pays ? base : base + without;
    if (left !== 0) {
      // Its one filter, in the order of their bits: brushes, then facets.
      const filter = 31 - Math.clz32(left);
      const aside = filter - own.length;
      if (filter < own.length) {
        const bar = own[filter]![row]!;
        if (bar !== noBar) into[(filter === 0 ? base : counts) + ownAt[filter]! + bar]! += 1;
      } else if (aside < chosen.length) {
        const { starts, places } = chosen[aside]!;
        const code = (aside < facets.length ? sender : receiver)[row]!;
        for (let at = starts[code]!, end = starts[code + 1]!; at < end; at++)
          into[counts + places[at]!]! += 1;
      }
      continue;
    }
    const amountBar = amountBars[row]!;
    const costBar = costBars[row]!;
    const womenBar = womenBars[row]!;
    const migrantsBar = migrantsBars[row]!;
    if (amountBar !== noBar) into[base + atAmount + amountBar]! += 1;
    if (costBar !== noBar) into[counts + atCost + costBar]! += 1;
    if (womenBar !== noBar) into[counts + atWomen + womenBar]! += 1;
    if (migrantsBar !== noBar) into[counts + atMigrants + migrantsBar]! += 1;
    const from = sender[row]!;
    const to = receiver[row]!;
    for (let at = sending.starts[from]!, end = sending.starts[from + 1]!; at < end; at++)
      into[counts + sending.places[at]!]! += 1;
    for (let at = receiving.starts[to]!, end = receiving.starts[to + 1]!; at < end; at++)
      into[counts + receiving.places[at]!]! += 1;
    into[base]! += 1;
    const people = migrants[row]!;
    if (people > 0) {
      into[base + (pays ? 5 : 8)]! += women[row]!;
      into[base + (pays ? 6 : 9)]! += people;
    }
    if (!pays) continue;
    into[base + 1]! += usd;
    into[base + 7]! += 1;
    into[base + paid + from]! += usd;
    into[base + received + to]! += usd;
    if (costBar === noBar) continue;
    into[base + 2]! += 1;
    into[base + 3]! += usd;
    into[base + 4]! += (usd * cost[row]!) / 100;
    const year = costIndex[row]!;
    if (year >= 0) into[base + priced + year]! += 1;
  }
}

/** Where an economy counts as one end: the options that it has, and those of the next after them. */
interface Options {
  starts: Uint16Array;
  places: Uint16Array;
}

interface SetOptions {
  sending: Options;
  receiving: Options;
  /** By facet, that of one alone. */
  chosen: readonly Options[];
}

/** Of each set, of which they are made once: where options are counted is the same in every layout. */
const known = new WeakMap<WorkingSet, SetOptions>();

function optionsOf(set: WorkingSet, layout: Layout): SetOptions {
  const made = known.get(set) ?? {
    sending: listed(set, layout, 'sender', facets),
    receiving: listed(set, layout, 'receiver', facets),
    chosen: facetIds.map((id) => listed(set, layout, endOf(id), [facetOf(id)])),
  };
  known.set(set, made);
  return made;
}

function listed(
  { masks, codes }: WorkingSet,
  layout: Layout,
  end: End,
  of: readonly Facet[],
): Options {
  const starts = new Uint16Array(codes.length + 1);
  const places: number[] = [];
  for (let code = 0; code < codes.length; code++) {
    for (const facet of of) {
      const first = layout.facets[`${end}_${facet}`];
      for (let mask = masks[facet][code]!, at = first; mask !== 0; mask >>= 1, at++)
        if ((mask & 1) === 1) places.push(at);
    }
    starts[code + 1] = places.length;
  }
  return { starts, places: Uint16Array.from(places) };
}
