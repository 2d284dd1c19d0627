import { useDeferredValue, useMemo } from 'react';
import type { CrossfilterState, Crossfilter } from '../../../figures/corridor-table/crossfilter.ts';
import type { CorridorRow } from '../../../figures/corridor-table/rows.ts';

/**
 * The corridors that pass, in the order of the year's rows: at once, but while a hand drags a brush
 * as soon as there is time for them.
 */
export function useFilteredRows(
  cross: Crossfilter,
  crossed: CrossfilterState,
): readonly CorridorRow[] {
  const dragged = crossed.held === null ? null : crossed;
  const behind = useDeferredValue(dragged) ?? dragged;
  const shown = dragged === null ? crossed : behind;
  return useMemo(() => {
    const failed = cross.failed();
    return cross.set.rows.filter((_, row) => failed[row] === 0);
    // What has failed is read anew whenever anything was crossed.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [cross, shown]);
}
