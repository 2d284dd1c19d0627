import { useMemo, useSyncExternalStore } from 'react';
import type { EconomyCode } from '../../../domain/economy.ts';
import {
  crossfilter,
  type CrossfilterState,
  type Crossfilter,
} from '../../../figures/corridor-table/crossfilter.ts';
import type { RowFilters } from '../../../figures/corridor-table/filter.ts';
import type { TableSettings } from '../../../figures/corridor-table/settings.ts';
import type { WorkingSet } from '../../../figures/corridor-table/working-set.ts';

/** The filters of the address over a working set, and what passes them as a hand moves a brush. */
export function useCrossfilter(
  set: WorkingSet,
  settings: TableSettings,
  found: ReadonlySet<EconomyCode> | null,
): { cross: Crossfilter; crossed: CrossfilterState } {
  const filters = useMemo((): RowFilters => ({ ...settings, found }), [settings, found]);
  const cross = useMemo(
    () => crossfilter(set, filters, (run) => requestAnimationFrame(run)),
    // New filters are set in place; only other rows need another one.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [set],
  );
  // While drawing, so that what was pressed is drawn once; it may be done over.
  cross.setFilters(filters);
  const crossed = useSyncExternalStore(cross.subscribe, cross.now, cross.now);
  return { cross, crossed };
}
