import { useLayoutEffect, useMemo, useRef } from 'react';
import type { ExtraColumn } from '../../figures/corridor-table/extra-columns.ts';
import type { TableSettings } from '../../figures/corridor-table/settings.ts';
import { moved, shifted } from './column-order.ts';
import { gridColumns, layoutOf, without, withPinned } from './grid-layout.ts';
import type { GridColumn } from './grid-layout.ts';
import { sortedBy, toggled, unsorted, type GridSort } from './grid-sort.ts';
import { useSorts } from './use-sorts.ts';

/** The columns of the table and what they are sorted by. */
export interface Grid {
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

export function useGrid(
  settings: Pick<TableSettings, 'sort' | 'columns' | 'pinned'>,
  extras: readonly ExtraColumn[],
  labelOf: (id: string) => string,
  change: (changes: Partial<TableSettings>) => void,
): Grid {
  const { sort, columns: shown, pinned } = settings;
  const columns = useMemo(
    () =>
      gridColumns(
        { columns: shown, pinned },
        extras.map(({ id }) => id),
        labelOf,
      ),
    [shown, pinned, extras, labelOf],
  );
  const { sorts, setSorts } = useSorts(sort, extras, change);
  const latest = useRef({ columns, sorts, setSorts, layout: { columns: shown, pinned } });
  useLayoutEffect(() => {
    latest.current = { columns, sorts, setSorts, layout: { columns: shown, pinned } };
  });
  const acts = useMemo((): GridActs => {
    const order = () => latest.current.columns.map(({ id }) => id);
    const sortBy = (next: (sorts: readonly GridSort[]) => readonly GridSort[]) =>
      latest.current.setSorts(next(latest.current.sorts));
    return {
      toggle: (id, also) => sortBy((sorts) => toggled(sorts, id, startsDown(id), also)),
      sort: (id, down, also) => sortBy((sorts) => sortedBy(sorts, id, down, also)),
      unsort: (id) => sortBy((sorts) => unsorted(sorts, id)),
      move: (id, onto) => change(layoutOf(moved(order(), id, onto), latest.current.layout)),
      shift: (id, by) => change(layoutOf(shifted(order(), id, by), latest.current.layout)),
      pin: (id, on) => change(withPinned(latest.current.layout, id, on)),
      hide: (id) => change(without(latest.current.layout, id)),
    };
    function startsDown(id: string): boolean {
      if (id === 'sender' || id === 'receiver') return false;
      return !(latest.current.columns.find((column) => column.id === id)?.text ?? false);
    }
  }, [change]);
  return { columns, sorts, acts };
}
