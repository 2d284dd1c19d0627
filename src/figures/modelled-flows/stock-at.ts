import type { WorkingSet } from './working-set.ts';

/** Persons by pair in a year: straight between two years of the stock, still beyond its ends. */
export function stockAt(
  set: WorkingSet,
  year: number,
): { female: Float64Array; male: Float64Array } {
  const { years } = set;
  const after = years.findIndex((one) => one >= year);
  const last = after === -1 ? years.length - 1 : after;
  const to = years[last] ?? year;
  const first = to <= year || last === 0 ? last : last - 1;
  const from = years[first] ?? year;
  const part = to === from ? 0 : (year - from) / (to - from);
  const between = (columns: readonly Float64Array[]) => {
    const end = columns[last] ?? new Float64Array();
    return (columns[first] ?? new Float64Array()).map(
      (start, pair) => start * (1 - part) + (end[pair] ?? 0) * part,
    );
  };
  return { female: between(set.female), male: between(set.male) };
}
