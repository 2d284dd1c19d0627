/** A run of values that has, or has not, any figures; both ends inclusive. */
export interface Stretch {
  from: number;
  to: number;
  available: boolean;
}

/**
 * Where a hand that pulls to `wanted` lands: there if there are figures, else at the next value on
 * the way it pulls, else at the last one before.
 *
 * @param available ascending, not empty
 */
export function landingValue(
  available: readonly number[],
  current: number,
  wanted: number,
): number {
  if (available.includes(wanted)) return wanted;
  const after = available.find((value) => value > wanted);
  const before = available.findLast((value) => value < wanted);
  const [first, second] = wanted >= current ? [after, before] : [before, after];
  return first ?? second ?? current;
}

/** The runs of whole numbers from `least` to `most`, with and without figures. */
export function stretches(available: readonly number[], least: number, most: number): Stretch[] {
  const has = new Set(available);
  const runs: Stretch[] = [];
  for (let value = least; value <= most; value++) {
    const last = runs.at(-1);
    if (last?.available === has.has(value)) last.to = value;
    else runs.push({ from: value, to: value, available: has.has(value) });
  }
  return runs;
}
