import { columnIds, unitOf, type ColumnId } from '../../figures/corridor-table/columns.ts';
import type { TableSettings } from '../../figures/corridor-table/settings.ts';

/** A column as it is drawn. */
export interface GridColumn {
  id: string;
  label: string;
  /** Holds words, which stand at the start and sort from A; else numbers. */
  text: boolean;
  /** Stays in sight while the others scroll. */
  pinned: boolean;
  /** Of the reader's own data: not kept in the address, so not moved, pinned or hidden by it. */
  own: boolean;
}

type Layout = Pick<TableSettings, 'columns' | 'pinned'>;

export const isColumn = (id: string): id is ColumnId => columnIds.some((one) => one === id);

/** The columns in the order they stand: those kept in sight, the others, the reader's own. */
export function gridColumns(
  { columns, pinned }: Layout,
  own: readonly string[],
  labelOf: (id: string) => string,
): readonly GridColumn[] {
  const kept = pinned.filter((id) => columns.includes(id));
  const rest = columns.filter((id) => !kept.includes(id));
  return [
    ...[...kept, ...rest].map((id) => ({
      id,
      label: labelOf(id),
      text: unitOf(id) === 'text',
      pinned: kept.includes(id),
      own: false,
    })),
    ...own.map((id) => ({ id, label: labelOf(id), text: false, pinned: false, own: true })),
  ];
}

/** Whether a column can change places with the next one or the one before. */
export function canShift(columns: readonly GridColumn[], id: string, by: 1 | -1): boolean {
  const at = columns.findIndex((column) => column.id === id);
  const [column, other] = [columns[at], columns[at + by]];
  if (!column || !other || column.own || other.own) return false;
  return column.pinned === other.pinned;
}

/** The settings of an order the columns were put in. */
export function layoutOf(order: readonly string[], { pinned }: Layout): Layout {
  const columns = order.filter(isColumn);
  return { columns, pinned: columns.filter((id) => pinned.includes(id)) };
}

/** Keeps a column in sight, after those that are already, or lets it scroll again. */
export function withPinned({ columns, pinned }: Layout, id: string, on: boolean): Layout {
  const others = pinned.filter((one) => one !== id);
  return { columns, pinned: on && isColumn(id) ? [...others, id] : others };
}

export function without({ columns, pinned }: Layout, id: string): Layout {
  return {
    columns: columns.filter((one) => one !== id),
    pinned: pinned.filter((one) => one !== id),
  };
}
