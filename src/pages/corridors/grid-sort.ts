/** A column that rows are sorted by, downwards or upwards. */
export interface GridSort {
  key: string;
  down: boolean;
}

/**
 * What a press on the head of a column makes of the sorting: by this column, then the other way,
 * then not by it.
 *
 * @param firstDown whether the first press sorts downwards
 * @param also keeps the other columns, and adds this one after them
 */
export function toggled(
  sorts: readonly GridSort[],
  key: string,
  firstDown: boolean,
  also: boolean,
): readonly GridSort[] {
  const before = sorts.find((sort) => sort.key === key);
  if (before === undefined || (!also && sorts.length > 1))
    return sortedBy(sorts, key, firstDown, also);
  if (before.down === firstDown) return sortedBy(sorts, key, !firstDown, also);
  return unsorted(sorts, key);
}

/** Sorted by a column: alone, or in the place it has or after the others. */
export function sortedBy(
  sorts: readonly GridSort[],
  key: string,
  down: boolean,
  also: boolean,
): readonly GridSort[] {
  if (!also) return [{ key, down }];
  const known = sorts.some((sort) => sort.key === key);
  if (!known) return [...sorts, { key, down }];
  return sorts.map((sort) => (sort.key === key ? { key, down } : sort));
}

export function unsorted(sorts: readonly GridSort[], key: string): readonly GridSort[] {
  return sorts.filter((sort) => sort.key !== key);
}
