import { useCallback, useState } from 'react';
import { isSortKey } from '../../../figures/corridor-table/columns.ts';
import type { ExtraColumn } from '../../../figures/corridor-table/extra-columns.ts';
import type { Sort, TableSettings } from '../../../figures/corridor-table/settings.ts';

/** A column that rows are sorted by, downwards or upwards. */
export interface GridSort {
  key: string;
  down: boolean;
}

/**
 * What the table is sorted by: what the address says, and the user's own columns among it. Those
 * are nobody else's, so the address leaves them out, and any other change of it forgets them.
 */
export function useSorts(
  sort: readonly Sort[],
  extras: readonly ExtraColumn[],
  change: (changes: Partial<TableSettings>) => void,
): { sorts: readonly GridSort[]; setSorts: (next: readonly GridSort[]) => void } {
  const [own, setOwn] = useState<readonly GridSort[] | null>(null);
  const holds =
    own !== null &&
    sameSorts(own.filter(inAddress), sort) &&
    own.every((one) => inAddress(one) || extras.some(({ id }) => id === one.key));
  const setSorts = useCallback(
    (next: readonly GridSort[]) => {
      const kept = next.filter(inAddress);
      setOwn(kept.length < next.length ? next : null);
      change({ sort: kept });
    },
    [change],
  );
  return { sorts: holds ? own : sort, setSorts };
}

function inAddress(sort: GridSort): sort is Sort {
  return isSortKey(sort.key);
}

function sameSorts(one: readonly GridSort[], other: readonly GridSort[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ key, down }, at) => other[at]?.key === key && other[at].down === down)
  );
}
