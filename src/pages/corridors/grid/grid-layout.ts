import { columnIds, unitOf, type ColumnId } from '../../../figures/corridor-table/columns.ts';

/** A column as it is drawn. */
export interface GridColumn {
  id: string;
  label: string;
  /** Holds words, which stand at the start and sort from A; else numbers. */
  text: boolean;
  /** Stays in sight while the others scroll. */
  pinned: boolean;
  /** Of the user's own data: not kept in the address, so not moved, pinned or hidden by it. */
  own: boolean;
}

export const isColumn = (id: string): id is ColumnId => columnIds.some((one) => one === id);

/** Whether a key to sort by holds words. */
export function isText(id: string): boolean {
  return id === 'sender' || id === 'receiver' || (isColumn(id) && unitOf(id) === 'text');
}

/** A column of the table as it is drawn. */
export function gridColumn(
  id: string,
  pinned: boolean,
  labelOf: (id: string) => string,
): GridColumn {
  return { id, label: labelOf(id), text: isText(id), pinned, own: !isColumn(id) };
}

/** Whether a column can change places with the next one or the one before. */
export function canShift(columns: readonly GridColumn[], id: string, by: 1 | -1): boolean {
  const at = columns.findIndex((column) => column.id === id);
  const [column, other] = [columns[at], columns[at + by]];
  if (!column || !other || column.own || other.own) return false;
  return column.pinned === other.pinned;
}
