import type { EconomyRanges, Ranges } from './range.ts';
import type { World } from './world.ts';

/** A world before a scenario: what each receiver gets and each sender pays, US$. */
export interface Totals {
  received: Float64Array;
  paid: Float64Array;
  world: number;
  /** Squared distances of a corridor's amount to the ends of its interval, and what its receiver gets of others. */
  below: Float64Array;
  above: Float64Array;
  others: Float64Array;
}

const known = new WeakMap<World, Totals>();

/** The totals of a world, added up once. */
export function totalsOf(world: World): Totals {
  const totals = known.get(world) ?? addedUp(world);
  known.set(world, totals);
  return totals;
}

function addedUp({ economies, corridors }: World): Totals {
  const { count, sender, receiver, usd, lower, upper, standsFor } = corridors;
  const received = new Float64Array(economies.length);
  const paid = new Float64Array(economies.length);
  let world = 0;
  for (let at = 0; at < count; at++) {
    const amount = usd[at] ?? 0;
    add(received, receiver[at] ?? 0, amount);
    add(paid, sender[at] ?? 0, amount);
    world += amount;
  }
  const below = new Float64Array(count);
  const above = new Float64Array(count);
  const others = new Float64Array(count);
  for (let at = 0; at < count; at++) {
    const amount = usd[at] ?? 0;
    const total = received[receiver[at] ?? 0] ?? 0;
    below[at] = (amount - (lower[at] ?? 0)) ** 2;
    // Of several that are folded the ends are a sum of squares, which may reach further than either.
    const end = standsFor[at] === 1 ? Math.min(upper[at] ?? 0, total) : (upper[at] ?? 0);
    above[at] = (end - amount) ** 2;
    others[at] = total - amount;
  }
  return { received, paid, world, below, above, others };
}

/**
 * A figure that is so many dollars for each dollar of a corridor, summed up, with what the
 * estimate's own interval does to it.
 *
 * What a receiver gets in all is recorded; uncertain is who sent it. So one corridor at a time is
 * moved to an end of its 80 % interval, and the receiver's others make room for it in proportion:
 * where all its senders change alike nothing moves. Deviations to one side are taken together as
 * the root of their squares, as if corridors erred independently of each other; over receivers too.
 * Of a sender's total nothing makes room. However its senders share it, what a receiver gets changes
 * by no more than if all of it came by the corridor that changes most, and no less than by the least.
 *
 * @param rates dollars of the figure for each dollar of a corridor
 */
export function spreadOf(world: World, totals: Totals, rates: Float64Array): Ranges {
  const { count, sender, receiver, usd } = world.corridors;
  const size = world.economies.length;
  const byReceiver = sumsOf(size);
  const bySender = sumsOf(size);
  const [least, most] = [
    new Float64Array(size).fill(Infinity),
    new Float64Array(size).fill(-Infinity),
  ];
  for (let at = 0; at < count; at++) {
    const rate = rates[at] ?? 0;
    const to = receiver[at] ?? 0;
    least[to] = Math.min(least[to] ?? 0, rate);
    most[to] = Math.max(most[to] ?? 0, rate);
    if (rate === 0) continue;
    const figure = (usd[at] ?? 0) * rate;
    add(byReceiver.central, to, figure);
    const from = sender[at] ?? 0;
    add(bySender.central, from, figure);
    deviate(bySender, from, rate, totals, at);
  }
  for (let at = 0; at < count; at++) {
    const rest = totals.others[at] ?? 0;
    if (rest <= 0) continue;
    const to = receiver[at] ?? 0;
    const rate = rates[at] ?? 0;
    const ofOthers = ((byReceiver.central[to] ?? 0) - (usd[at] ?? 0) * rate) / rest;
    if (rate !== ofOthers) deviate(byReceiver, to, rate - ofOthers, totals, at);
  }
  let lows = 0;
  let highs = 0;
  let sum = 0;
  for (let at = 0; at < size; at++) {
    const received = totals.received[at] ?? 0;
    if (received === 0) continue;
    const middle = byReceiver.central[at] ?? 0;
    byReceiver.low[at] = Math.min(
      byReceiver.low[at] ?? 0,
      (middle - received * (least[at] ?? 0)) ** 2,
    );
    byReceiver.high[at] = Math.min(
      byReceiver.high[at] ?? 0,
      (received * (most[at] ?? 0) - middle) ** 2,
    );
    lows += byReceiver.low[at] ?? 0;
    highs += byReceiver.high[at] ?? 0;
    sum += middle;
  }
  return {
    world: { low: sum - Math.sqrt(lows), central: sum, high: sum + Math.sqrt(highs) },
    byReceiver: ended(byReceiver),
    bySender: ended(bySender),
  };
}

function sumsOf(size: number): EconomyRanges {
  return {
    low: new Float64Array(size),
    central: new Float64Array(size),
    high: new Float64Array(size),
  };
}

function add(sums: Float64Array, at: number, value: number): void {
  sums[at] = (sums[at] ?? 0) + value;
}

/** Adds what a corridor's interval does at so many dollars for each of it, as squares on either side. */
function deviate(sums: EconomyRanges, to: number, rate: number, totals: Totals, at: number): void {
  const square = rate * rate;
  const down = square * (totals.below[at] ?? 0);
  const up = square * (totals.above[at] ?? 0);
  add(sums.low, to, rate > 0 ? down : up);
  add(sums.high, to, rate > 0 ? up : down);
}

/** Squares on either side of sums, made ends. */
function ended({ low, central, high }: EconomyRanges): EconomyRanges {
  for (let at = 0; at < central.length; at++) {
    const middle = central[at] ?? 0;
    low[at] = middle - Math.sqrt(low[at] ?? 0);
    high[at] = middle + Math.sqrt(high[at] ?? 0);
  }
  return { low, central, high };
}
