import type { MoneyRow } from './rows.ts';

/** A sum is told where those with a figure have at least this part of the members' people. */
export const leastCovered = 2 / 3;

/** How old the newest sum may be, in years, beside the newest year that anybody reports. */
const oldest = 5;

/** The years whose sums can be told, by rising year. */
export function toldSums(
  money: readonly MoneyRow[],
  direction: MoneyRow['direction'],
): readonly MoneyRow[] {
  return money.filter((row) => row.direction === direction && row.covered >= leastCovered);
}

/** The newest of them; null where too few report, or none of late. */
export function newestSum(
  money: readonly MoneyRow[],
  direction: MoneyRow['direction'],
): MoneyRow | null {
  const newest = Math.max(0, ...money.map(({ year }) => year));
  const last = toldSums(money, direction).at(-1);
  return last !== undefined && newest - last.year <= oldest ? last : null;
}
