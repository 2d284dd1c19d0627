import { upperPlace } from './upper-place.ts';

/**
 * Where each row stands by one key: equal values share a rank, from 0 upwards; rows without a value
 * have the rank `distinct`.
 */
export interface Ranks {
  ranks: Uint32Array;
  /** How many different values there are. */
  distinct: number;
}

/** @param values one for each row; NaN is "no data" */
export function ranksOf(values: Float64Array): Ranks {
  const steps = values.filter((value) => !Number.isNaN(value)).sort();
  let distinct = 0;
  for (const value of steps) {
    if (distinct > 0 && steps[distinct - 1] === value) continue;
    steps[distinct] = value;
    distinct += 1;
  }
  const known = steps.subarray(0, distinct);
  return {
    ranks: Uint32Array.from(values, (value) =>
      Number.isNaN(value) ? distinct : upperPlace(known, value) - 1,
    ),
    distinct,
  };
}

/**
 * Places of rows in the order of one or more keys. Rows that no key tells apart keep the order they
 * came in; those without a value come last, whichever way a key runs.
 *
 * @param by the key that decides first comes first
 */
export function orderOf(size: number, by: readonly { key: Ranks; down: boolean }[]): Uint32Array {
  let order = new Uint32Array(size);
  for (let row = 0; row < size; row++) order[row] = row;
  // Each pass keeps what the one before it has sorted: the last key goes first.
  for (const { key, down } of by.toReversed()) order = counted(order, key, down);
  return order;
}

/** One stable pass of a counting sort. */
function counted(
  order: Uint32Array,
  { ranks, distinct }: Ranks,
  down: boolean,
): Uint32Array<ArrayBuffer> {
  // Where the next row of each rank goes.
  const next = new Uint32Array(distinct + 1);
  for (const rank of ranks) next[rank] = (next[rank] ?? 0) + 1;
  let before = 0;
  for (let at = 0; at <= distinct; at++) {
    const rank = down && at < distinct ? distinct - 1 - at : at;
    const many = next[rank] ?? 0;
    next[rank] = before;
    before += many;
  }
  const sorted = new Uint32Array(order.length);
  for (const row of order) {
    const rank = ranks[row] ?? distinct;
    const place = next[rank] ?? 0;
    sorted[place] = row;
    next[rank] = place + 1;
  }
  return sorted;
}
