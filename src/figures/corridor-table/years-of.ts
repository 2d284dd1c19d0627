import type { TableYear } from './rows.ts';
import type { TableSettings } from './settings.ts';

/**
 * The years a view is of: the newest of its kind unless one is asked for, and the one before it to
 * compare with. A year that the kind has no corridors of counts as not asked for.
 *
 * @param known every year of either kind
 */
export function yearsOf(
  { kind, year, since }: Pick<TableSettings, 'kind' | 'year' | 'since'>,
  known: readonly Pick<TableYear, 'kind' | 'year'>[],
): { all: readonly number[]; year: number; since: number } {
  const all = known
    .filter((one) => one.kind === kind)
    .map((one) => one.year)
    .toSorted((a, b) => a - b);
  const chosen = year !== null && all.includes(year) ? year : (all.at(-1) ?? 0);
  const before = all.findLast((one) => one < chosen) ?? all.find((one) => one > chosen) ?? chosen;
  return {
    all,
    year: chosen,
    since: since !== null && all.includes(since) && since !== chosen ? since : before,
  };
}
