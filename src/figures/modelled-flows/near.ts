import type { WorkingSet } from './working-set.ts';

/** Years that an income stands in for a later one that lacks it, its own among them. */
const incomeYears = 5;

/** The year's figure of each economy, or the newest of the few years before it; NaN is none. */
export function near(
  set: Pick<WorkingSet, 'codes'>,
  figures: ReadonlyMap<number, Float64Array>,
  year: number,
): Float64Array {
  const newest = new Float64Array(set.codes.length).fill(Number.NaN);
  for (let back = incomeYears - 1; back >= 0; back--) {
    const column = figures.get(year - back);
    if (!column) continue;
    for (let economy = 0; economy < newest.length; economy++) {
      const value = column[economy] ?? Number.NaN;
      if (value > 0) newest[economy] = value;
    }
  }
  return newest;
}
