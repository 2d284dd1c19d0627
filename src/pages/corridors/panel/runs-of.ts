/**
 * The places of values that a line joins: a run ends where a year has no value, and where a year
 * between two is lacking.
 *
 * @param values one a year; NaN is "no data"
 */
export function runsOf(years: readonly number[], values: readonly number[]): readonly number[][] {
  const runs: number[][] = [];
  for (const [at, value] of values.entries()) {
    if (Number.isNaN(value)) continue;
    const run = runs.at(-1);
    const before = run?.at(-1);
    const joined = before === at - 1 && years[before] === (years[at] ?? 0) - 1;
    if (run && joined) run.push(at);
    else runs.push([at]);
  }
  return runs;
}
