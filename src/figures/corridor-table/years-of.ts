import { yearsWithin } from '../corridor-panel/span.ts';
import type { TableYear } from './rows.ts';
import type { TableSettings } from './settings.ts';

/** The years that a view is of. */
export interface ViewYears {
  /** Every year of the kind, ascending. */
  all: readonly number[];
  /** Those of a panel, ascending; null where one year is shown, or none of the span has corridors. */
  span: readonly number[] | null;
  /** The year that filters, sums and the map are of. */
  year: number;
  /** The year compared with. */
  since: number;
}

/**
 * The years a view is of: the newest of its kind unless one is asked for, and the one before it to
 * compare with; of a span its last and its first. A year that the kind has no corridors of counts as
 * not asked for.
 *
 * @param known every year of either kind
 */
export function yearsOf(
  {
    kind,
    year,
    since,
    years = null,
  }: Pick<TableSettings, 'kind' | 'year' | 'since'> & Partial<Pick<TableSettings, 'years'>>,
  known: readonly Pick<TableYear, 'kind' | 'year'>[],
): ViewYears {
  const all = known
    .filter((one) => one.kind === kind)
    .map((one) => one.year)
    .toSorted((a, b) => a - b);
  const within = years === null ? [] : yearsWithin(years, all);
  const span = within.length > 0 ? within : null;
  const choice = span ?? all;
  const chosen = year !== null && choice.includes(year) ? year : (choice.at(-1) ?? 0);
  const others = choice.filter((one) => one !== chosen);
  const before = others.findLast((one) => one < chosen) ?? others[0] ?? chosen;
  const usual = span ? (others[0] ?? chosen) : before;
  return {
    all,
    span,
    year: chosen,
    since: since !== null && others.includes(since) ? since : usual,
  };
}
