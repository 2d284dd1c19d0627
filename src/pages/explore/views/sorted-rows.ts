import type { ListRow } from '../../../figures/world-map/list/list.ts';

export const sortable = ['rank', 'name', 'value', 'share'] as const;
export interface Sorting {
  by: (typeof sortable)[number];
  /** Largest, or last, first. */
  down: boolean;
}

/**
 * Rows in another order; those without the value in question last, whichever way it goes.
 *
 * @param nameOf names in the user's language
 * @param compare two names, as the language orders them
 */
export function sortedRows(
  rows: readonly ListRow[],
  { by, down }: Sorting,
  nameOf: (economy: string) => string,
  compare: (a: string, b: string) => number,
): readonly ListRow[] {
  const way = down ? -1 : 1;
  if (by === 'name')
    return rows.toSorted((a, b) => way * compare(nameOf(a.economy), nameOf(b.economy)));
  return rows.toSorted((a, b) => {
    const [first, second] = [a[by], b[by]];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return way * (first - second);
  });
}
