import {
  columnIds,
  unitOf,
  type ColumnId,
  type YearKey,
} from '../../../figures/corridor-table/columns.ts';

/** A column as it is drawn. */
export interface GridColumn {
  id: string;
  label: string;
  /** Holds words, which stand at the start and sort from A; else numbers. */
  text: boolean;
  /** Stays in sight while the others scroll. */
  pinned: boolean;
  /** Of the user's own data or of a panel's years: not kept in the address, so not moved, pinned or hidden by it. */
  own: boolean;
  /** Whether rows can be sorted by it. */
  sortable: boolean;
}

/** A column that a panel puts before the others. */
export type PanelColumn = YearKey | 'year' | 'kind' | 'spark';

const inWords: ReadonlySet<string> = new Set(['year', 'kind', 'spark'] satisfies PanelColumn[]);

export const isColumn = (id: string): id is ColumnId => columnIds.some((one) => one === id);

/** Whether a key to sort by holds words. */
export function isText(id: string): boolean {
  return (
    id === 'sender' ||
    id === 'receiver' ||
    inWords.has(id) ||
    (isColumn(id) && unitOf(id) === 'text')
  );
}

/** A column of the table as it is drawn. */
export function gridColumn(
  id: string,
  pinned: boolean,
  labelOf: (id: string) => string,
): GridColumn {
  return {
    id,
    label: labelOf(id),
    text: isText(id),
    pinned,
    own: !isColumn(id),
    sortable: !inWords.has(id),
  };
}

/** Whether a column can change places with the next one or the one before. */
export function canShift(columns: readonly GridColumn[], id: string, by: 1 | -1): boolean {
  const at = columns.findIndex((column) => column.id === id);
  const [column, other] = [columns[at], columns[at + by]];
  if (!column || !other || column.own || other.own) return false;
  return column.pinned === other.pinned;
}
