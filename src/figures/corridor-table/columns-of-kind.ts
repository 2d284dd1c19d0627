import { defaultColumns, type ColumnId } from './columns.ts';
import type { TableKind } from './table-kind.ts';

/** The ends of an estimate's interval; a published amount has none. */
const interval: readonly ColumnId[] = ['lower', 'upper'];

/** Columns as a view of a kind shows them: an estimate never without its interval. */
export function columnsOfKind(columns: readonly ColumnId[], kind: TableKind): readonly ColumnId[] {
  const others = columns.filter((id) => !interval.includes(id));
  if (kind === 'published') return others;
  if (others.length < columns.length) return columns;
  return columns.flatMap((id) => (id === 'usd' ? [id, ...interval] : [id]));
}

const ofModelled = columnsOfKind(defaultColumns, 'modelled');

/** Those that a table of a kind opens with. */
export function openingColumns(kind: TableKind = 'published'): readonly ColumnId[] {
  return kind === 'modelled' ? ofModelled : defaultColumns;
}
