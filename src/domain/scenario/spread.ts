import type { EconomyRanges, Ranges } from './range.ts';
import type { World } from './world.ts';

/** What each receiver gets before a scenario, and each sender pays, US$. */
export interface Totals {
  received: Float64Array;
  paid: Float64Array;
  world: number;
}

export function totalsOf({ economies, corridors }: World): Totals {
  const { count, sender, receiver, usd } = corridors;
  const received = new Float64Array(economies.length);
  const paid = new Float64Array(economies.length);
  let world = 0;
  for (let at = 0; at < count; at++) {
    const amount = usd[at] ?? 0;
    add(received, receiver[at] ?? 0, amount);
    add(paid, sender[at] ?? 0, amount);
    world += amount;
  }
  return { received, paid, world };
}

/**
 * A figure that is so many dollars for each dollar of a corridor, summed up, with what the
 * estimate's own interval does to it.
 *
 * What a receiver gets in all is recorded; uncertain is who sent it. So one corridor at a time is
 * moved to an end of its 80 % interval, and the receiver's others make room for it in proportion:
 * where all its senders change alike nothing moves. Deviations to one side are taken together as
 * the root of their squares, as if corridors erred independently of each other; over receivers too.
 * Of a sender's total nothing makes room.
 *
 * @param rates dollars of the figure for each dollar of a corridor
 */
export function spreadOf(world: World, totals: Totals, rates: Float64Array): Ranges {
  const { count, sender, receiver, usd, lower, upper } = world.corridors;
  const size = world.economies.length;
  const byReceiver = sumsOf(size);
  const bySender = sumsOf(size);
  for (let at = 0; at < count; at++) {
    const figure = (usd[at] ?? 0) * (rates[at] ?? 0);
    add(byReceiver.central, receiver[at] ?? 0, figure);
    add(bySender.central, sender[at] ?? 0, figure);
  }
  for (let at = 0; at < count; at++) {
    const to = receiver[at] ?? 0;
    const amount = usd[at] ?? 0;
    const rate = rates[at] ?? 0;
    const total = totals.received[to] ?? 0;
    const down = (lower[at] ?? 0) - amount;
    const up = Math.min(upper[at] ?? 0, total) - amount;
    const rest = total - amount;
    if (rest > 0) {
      const apart = rate - ((byReceiver.central[to] ?? 0) - amount * rate) / rest;
      deviate(byReceiver, to, down * apart);
      deviate(byReceiver, to, up * apart);
    }
    if (rate !== 0) {
      const from = sender[at] ?? 0;
      deviate(bySender, from, down * rate);
      deviate(bySender, from, up * rate);
    }
  }
  let below = 0;
  let above = 0;
  let sum = 0;
  for (let at = 0; at < size; at++) {
    below += byReceiver.low[at] ?? 0;
    above += byReceiver.high[at] ?? 0;
    sum += byReceiver.central[at] ?? 0;
  }
  return {
    world: { low: sum - Math.sqrt(below), central: sum, high: sum + Math.sqrt(above) },
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

/** Adds the square of a deviation to its side. */
function deviate(sums: EconomyRanges, at: number, by: number): void {
  if (by < 0) add(sums.low, at, by * by);
  else if (by > 0) add(sums.high, at, by * by);
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
