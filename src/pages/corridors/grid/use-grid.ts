import {
  columnOrderingFeature,
  columnPinningFeature,
  columnVisibilityFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
  type ReactTable,
  type TableOptions,
  type Updater,
} from '@tanstack/react-table';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { sortKeys } from '../../../figures/corridor-table/columns.ts';
import type { ExtraColumn } from '../../../figures/corridor-table/extra-columns.ts';
import type { CorridorRow } from '../../../figures/corridor-table/rows.ts';
import type { TableSettings } from '../../../figures/corridor-table/settings.ts';
import { moved, shifted } from './column-order.ts';
import { gridColumn, isColumn, isText, type GridColumn, type PanelColumn } from './grid-layout.ts';
import { useSorts, type GridSort } from './use-sorts.ts';

const features = tableFeatures({
  rowSortingFeature,
  columnOrderingFeature,
  columnVisibilityFeature,
  columnPinningFeature,
});
type Features = typeof features;
type Table = ReactTable<Features, CorridorRow>;

/** The columns of the table and what they are sorted by. */
export interface Grid {
  /** As they stand: those kept in sight, a panel's, the others, the user's own. */
  columns: readonly GridColumn[];
  sorts: readonly GridSort[];
  acts: GridActs;
}

/** What is done with a column by its head and its menu; one object for as long as the table lives. */
export interface GridActs {
  /** Sorts by a column, then the other way, then not; `also` keeps what was sorted by before. */
  toggle: (id: string, also: boolean) => void;
  sort: (id: string, down: boolean, also: boolean) => void;
  unsort: (id: string) => void;
  /** Puts a column where another stands. */
  move: (id: string, onto: string) => void;
  shift: (id: string, by: 1 | -1) => void;
  pin: (id: string, on: boolean) => void;
  hide: (id: string) => void;
}

/**
 * The table of a view: TanStack's, with its state kept in the settings. The rows come to it in
 * order, from `use-order.ts`: by ranks that are made once, where its own sorting would compare
 * thousands of values at every press.
 */
export function useGrid(
  rows: readonly CorridorRow[],
  settings: Pick<TableSettings, 'sort' | 'columns' | 'pinned'>,
  extras: readonly ExtraColumn[],
  labelOf: (id: string) => string,
  change: (changes: Partial<TableSettings>) => void,
  lead: readonly PanelColumn[] = none,
): Grid {
  const { sort, columns: shown, pinned } = settings;
  const definitions = useMemo(() => definitionsOf(extras, lead), [extras, lead]);
  const { sorts, setSorts } = useSorts(sort, extras, change);
  const options = useMemo((): TableOptions<Features, CorridorRow> => {
    const state = stateOf({ columns: shown, pinned }, sorts, extras, lead);
    return {
      features,
      columns: definitions,
      data: rows as CorridorRow[],
      getRowId: (row) => row.sender + row.receiver,
      manualSorting: true,
      state,
      onSortingChange: (updater) =>
        setSorts(updated(updater, state.sorting).map(({ id, desc }) => ({ key: id, down: desc }))),
      onColumnOrderChange: (updater) => {
        const columns = updated(updater, state.columnOrder).filter(isColumn);
        change({ columns, pinned: columns.filter((id) => pinned.includes(id)) });
      },
      onColumnVisibilityChange: (updater) => {
        const seen = updated(updater, state.columnVisibility);
        const kept = (id: string) => seen[id] !== false;
        change({ columns: shown.filter(kept), pinned: pinned.filter(kept) });
      },
      onColumnPinningChange: (updater) =>
        change({ pinned: updated(updater, state.columnPinning).start.filter(isColumn) }),
    };
  }, [definitions, rows, shown, pinned, sorts, extras, lead, change, setSorts]);
  const table = useTable<Features, CorridorRow>(options);
  const columns = useMemo(
    () =>
      leafColumns(table).map((column) =>
        gridColumn(column.id, column.getIsPinned() === 'start', labelOf),
      ),
    [table, labelOf],
  );
  const latest = useRef(table);
  useLayoutEffect(() => {
    latest.current = table;
  });
  const acts = useMemo((): GridActs => {
    const column = (id: string) => latest.current.getColumn(id);
    const reorder = (next: (order: readonly string[]) => string[]) =>
      latest.current.setColumnOrder(next(leafColumns(latest.current).map(({ id }) => id)));
    return {
      toggle: (id, also) => column(id)?.toggleSorting(undefined, also),
      sort: (id, down, also) => column(id)?.toggleSorting(down, also),
      unsort: (id) => column(id)?.clearSorting(),
      move: (id, onto) => reorder((order) => moved(order, id, onto)),
      shift: (id, by) => reorder((order) => shifted(order, id, by)),
      pin: (id, on) => column(id)?.pin(on ? 'start' : false),
      hide: (id) => column(id)?.toggleVisibility(false),
    };
  }, []);
  return { columns, sorts, acts };
}

const none: readonly PanelColumn[] = [];

function definitionsOf(
  extras: readonly ExtraColumn[],
  lead: readonly PanelColumn[],
): ColumnDef<Features, CorridorRow>[] {
  const own: readonly string[] = [...lead, ...extras.map(({ id }) => id)];
  return [...sortKeys, ...own].map((id) => ({
    id,
    // Makes it a column that can be sorted by; its values are ranked elsewhere.
    accessorFn: () => undefined,
    sortDescFirst: !isText(id),
    enablePinning: !own.includes(id),
    enableHiding: !own.includes(id),
  }));
}

function stateOf(
  { columns, pinned }: Pick<TableSettings, 'columns' | 'pinned'>,
  sorts: readonly GridSort[],
  extras: readonly ExtraColumn[],
  lead: readonly PanelColumn[],
) {
  const own = extras.map(({ id }) => id);
  const seen = new Set<string>([...columns, ...own]);
  return {
    sorting: sorts.map(({ key, down }) => ({ id: key, desc: down })),
    columnOrder: [...lead, ...columns, ...own] as string[],
    columnVisibility: Object.fromEntries(sortKeys.map((id) => [id, seen.has(id)])) as Record<
      string,
      boolean
    >,
    columnPinning: {
      start: pinned.filter((id) => columns.includes(id)) as string[],
      end: [] as string[],
    },
  };
}

/** Columns as they stand: those kept in sight before the others. */
function leafColumns(table: Table) {
  return [...table.getStartVisibleLeafColumns(), ...table.getCenterVisibleLeafColumns()];
}

function updated<T>(updater: Updater<T>, old: T): T {
  return typeof updater === 'function' ? (updater as (old: T) => T)(old) : updater;
}
