import {
  columnOrderingFeature,
  columnPinningFeature,
  columnVisibilityFeature,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
  type ReactTable,
  type TableOptions,
  type Updater,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import {
  columnIds,
  sortKeys,
  unitOf,
  type ColumnId,
  type SortKey,
} from '../../figures/corridor-table/columns.ts';
import { extraValue, type ExtraColumn } from '../../figures/corridor-table/extra-columns.ts';
import type { CorridorRow } from '../../figures/corridor-table/rows.ts';
import type { TableSettings } from '../../figures/corridor-table/settings.ts';
import type { SettingsState } from './use-settings.ts';

const features = tableFeatures({
  rowSortingFeature,
  columnOrderingFeature,
  columnVisibilityFeature,
  columnPinningFeature,
  sortedRowModel: createSortedRowModel(),
});
type Features = typeof features;

export type Grid = ReactTable<Features, CorridorRow>;

const isSortKey = (id: string): id is SortKey => sortKeys.some((key) => key === id);
const isColumn = (id: string): id is ColumnId => columnIds.some((key) => key === id);

/** The table of all rows of a view, sorted; what is filtered out is left out by who draws it. */
export function useGrid(
  rows: readonly CorridorRow[],
  valueOf: (row: CorridorRow, key: SortKey) => number | undefined,
  extras: readonly ExtraColumn[],
  { settings, change }: Pick<SettingsState, 'settings' | 'change'>,
): Grid {
  const columns = useMemo(
    (): ColumnDef<Features, CorridorRow>[] => [
      ...sortKeys.map((key): ColumnDef<Features, CorridorRow> => ({
        id: key,
        accessorFn: (row) => valueOf(row, key),
        sortFn: byNumber,
        sortUndefined: 'last',
        sortDescFirst:
          key !== 'sender' && key !== 'receiver' && (!isColumn(key) || unitOf(key) !== 'text'),
      })),
      ...extras.map((extra): ColumnDef<Features, CorridorRow> => ({
        id: extra.id,
        accessorFn: (row) => extraValue(extra, row) ?? undefined,
        sortFn: byNumber,
        sortUndefined: 'last',
        sortDescFirst: true,
      })),
    ],
    [valueOf, extras],
  );
  const { sort, columns: shown, pinned } = settings;
  const options = useMemo((): TableOptions<Features, CorridorRow> => {
    const state = gridState(sort, shown, pinned, extras);
    return {
      features,
      columns,
      data: rows as CorridorRow[],
      getRowId: (row) => row.sender + row.receiver,
      state,
      enableSortingRemoval: true,
      onSortingChange: (updater) => {
        const next = updated(updater, state.sorting);
        change({
          sort: next.flatMap(({ id, desc }) => (isSortKey(id) ? [{ key: id, down: desc }] : [])),
        });
      },
      onColumnOrderChange: (updater) => {
        const order = updated(updater, state.columnOrder);
        change({ columns: order.filter(isColumn).filter((id) => shown.includes(id)) });
      },
      onColumnVisibilityChange: (updater) => {
        const next = updated(updater, state.columnVisibility);
        change({
          columns: shown.filter((id) => next[id] !== false),
          pinned: pinned.filter((id) => next[id] !== false),
        });
      },
      onColumnPinningChange: (updater) =>
        change({ pinned: updated(updater, state.columnPinning).start.filter(isColumn) }),
    };
  }, [columns, rows, sort, shown, pinned, extras, change]);
  return useTable<Features, CorridorRow>(options);
}

function gridState(
  sort: TableSettings['sort'],
  columns: TableSettings['columns'],
  pinned: TableSettings['pinned'],
  extras: readonly ExtraColumn[],
) {
  const shown = new Set<string>([...columns, ...extras.map(({ id }) => id)]);
  return {
    sorting: sort.map(({ key, down }) => ({ id: key as string, desc: down })),
    columnOrder: [...columns, ...extras.map(({ id }) => id)] as string[],
    columnVisibility: Object.fromEntries(sortKeys.map((id) => [id, shown.has(id)])) as Record<
      string,
      boolean
    >,
    columnPinning: {
      start: pinned.filter((id) => columns.includes(id)) as string[],
      end: [] as string[],
    },
  };
}

function updated<T>(updater: Updater<T>, old: T): T {
  return typeof updater === 'function' ? (updater as (old: T) => T)(old) : updater;
}

function byNumber(
  a: { getValue: (id: string) => unknown },
  b: { getValue: (id: string) => unknown },
  id: string,
): number {
  return Number(a.getValue(id)) - Number(b.getValue(id));
}
