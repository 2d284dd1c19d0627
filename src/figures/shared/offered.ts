/** Numbers offered, ascending, with the one chosen, which may come from a link, among them. */
export function withChosen(offered: readonly number[], chosen: number): readonly number[] {
  return offered.includes(chosen) ? offered : [...offered, chosen].toSorted((a, b) => a - b);
}
