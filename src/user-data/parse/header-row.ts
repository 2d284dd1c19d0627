import { isYear } from '../infer/period.ts';

/** Rows among which the names of the columns are looked for. */
const searched = 20;

/**
 * The place of the row that names the columns, or -1 if none does. Titles above it have fewer
 * cells; data below it have numbers that are no years.
 */
export function headerRow(first: readonly (readonly string[])[]): number {
  const filled = first.map((row) => row.filter((cell) => cell.trim() !== '').length);
  const widest = Math.max(0, ...filled);
  const enough = Math.max(1, widest * 0.6);
  for (let place = 0; place < Math.min(searched, first.length); place++) {
    if ((filled[place] ?? 0) < enough) continue;
    const numbers = first[place]!.filter(
      (cell) =>
        /^[\s\d.,'%$()+\-−\u00a0\u202f\u2060٠-٩]*\d[\s\d.,'%$()+\-−\u00a0\u202f٠-٩]*$/.test(cell) &&
        !isYear(cell),
    ).length;
    return numbers <= filled[place]! * 0.1 ? place : -1;
  }
  return -1;
}
