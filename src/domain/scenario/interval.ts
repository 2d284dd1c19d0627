/** An amount to a receiver, with the errors that its interval is made of. */
interface Estimated {
  receiver: string;
  usd: number;
  error: string;
}

/**
 * Ends of the 80 % intervals of a year's corridors, US$, as the database makes them (`lower_usd`,
 * `upper_usd`) but not rounded: the part that a corridor has of what its receiver got, moved by
 * errors of held-out years in log odds. Without a lower error it reaches down to nothing, without an
 * upper one up to all that the receiver got.
 */
export function intervalsOf(rows: readonly Estimated[]): {
  lower: Float64Array;
  upper: Float64Array;
} {
  const totals = new Map<string, number>();
  for (const { receiver, usd } of rows) totals.set(receiver, (totals.get(receiver) ?? 0) + usd);
  const lower = new Float64Array(rows.length);
  const upper = new Float64Array(rows.length);
  for (const [at, { receiver, usd, error }] of rows.entries()) {
    const total = totals.get(receiver) ?? usd;
    const [low = '', high = ''] = error.split('..');
    const part = usd / total;
    lower[at] = low === '' ? 0 : Math.min(usd, total * moved(part, Number(low)));
    upper[at] =
      high === '' ? total : Math.min(total, Math.max(usd, total * moved(part, Number(high))));
  }
  return { lower, upper };
}

/** A part, moved in log odds; that of an only sender counts as 99 %. */
function moved(part: number, error: number): number {
  const capped = Math.min(part, 0.99);
  return 1 / (1 + Math.exp(-(Math.log(capped / (1 - capped)) + error)));
}
