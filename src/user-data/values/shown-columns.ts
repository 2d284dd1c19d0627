import type { OwnColumnInfo, OwnTable } from '../own-table.ts';

/** Columns of a table that can be shown on the map. */
export function shownColumns({
  shape,
  columns,
}: Pick<OwnTable, 'shape' | 'columns'>): OwnColumnInfo[] {
  return shape === 'other' ? [] : columns.filter(({ role }) => role === 'number');
}
