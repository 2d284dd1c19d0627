import { useCallback, useMemo } from 'react';
import { longRows } from '../../../figures/corridor-panel/long-rows.ts';
import {
  columnIds,
  isYearKey,
  type ColumnId,
  type SortKey,
} from '../../../figures/corridor-table/columns.ts';
import type { CorridorRow } from '../../../figures/corridor-table/rows.ts';
import type { TableSettings } from '../../../figures/corridor-table/settings.ts';
import type { PanelColumn } from '../grid/grid-layout.ts';
import type { GridRows } from '../grid/grid-rows.ts';
import type { Corridors } from '../use-corridors.ts';
import type { SettingsState } from '../use-settings.ts';
import { leftOut, onPaper, panelColumns } from './panel-columns.ts';
import { panelSorts } from './panel-sorts.ts';
import type { PanelState } from './use-panel.ts';

/** What a panel changes about the table: its columns, what they sort by, its rows. */
export interface PanelGrid {
  columns: TableSettings['columns'];
  sort: TableSettings['sort'];
  change: SettingsState['change'];
  /** Columns of the table that can be shown beside the panel's. */
  offered: readonly ColumnId[];
  lead: readonly PanelColumn[];
  valueOf: (row: CorridorRow, key: SortKey) => number | undefined;
  rowsOf: (sorted: readonly CorridorRow[]) => GridRows;
  onPaper: (column: string) => boolean;
}

export function usePanelGrid(
  { columns, sort }: Pick<TableSettings, 'columns' | 'sort'>,
  { form, span, year, since }: Pick<Corridors, 'form' | 'span' | 'year' | 'since'>,
  state: PanelState | null,
  given: Pick<PanelGrid, 'change' | 'valueOf'>,
): PanelGrid {
  const panel = state?.panel ?? null;
  const shape = form === 'one' ? null : form;
  const hidden = leftOut(shape);
  const { change: set, valueOf } = given;
  const shown = useMemo(() => columns.filter((id) => !hidden.has(id)), [columns, hidden]);
  const change = useCallback<SettingsState['change']>(
    (changes, options) =>
      set(
        changes.columns === undefined
          ? changes
          : {
              ...changes,
              columns: [
                ...columns.filter((id) => hidden.has(id)),
                ...changes.columns.filter((id) => !hidden.has(id)),
              ],
            },
        options,
      ),
    [set, columns, hidden],
  );
  const sorts = useMemo(() => panelSorts(sort, shape, span ?? [], year), [shape, sort, span, year]);
  const offered = useMemo(() => columnIds.filter((id) => !hidden.has(id)), [hidden]);
  const lead = useMemo(() => panelColumns(shape, span ?? []), [shape, span]);
  const sortValue = useCallback(
    (row: CorridorRow, key: SortKey) => {
      if (!isYearKey(key)) return valueOf(row, key);
      const corridor = panel?.places.get(row.sender + row.receiver);
      const at = panel?.years.indexOf(Number(key.slice(1))) ?? -1;
      if (!panel || corridor === undefined || at < 0) return undefined;
      return panel.numbers.usd[corridor * panel.years.length + at];
    },
    [panel, valueOf],
  );
  const rowsOf = useCallback(
    (sorted: readonly CorridorRow[]): GridRows =>
      panel !== null && shape === 'long' ? longRows(panel, sorted) : sorted,
    [panel, shape],
  );
  const printed = useMemo(() => onPaper(span ?? [], [since, year]), [span, since, year]);
  return {
    columns: shown,
    sort: sorts,
    change,
    offered,
    lead,
    valueOf: sortValue,
    rowsOf,
    onPaper: printed,
  };
}
