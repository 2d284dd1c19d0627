import { columnsOfKind } from './columns-of-kind.ts';
import type { TableSettings } from './settings.ts';

/** Settings with some of them changed; with another kind come and go the columns that it alone has. */
export function changedSettings(
  settings: TableSettings,
  changes: Partial<TableSettings>,
): TableSettings {
  const next = { ...settings, ...changes };
  if (next.kind === settings.kind || changes.columns !== undefined) return next;
  const columns = columnsOfKind(next.columns, next.kind);
  return { ...next, columns, pinned: next.pinned.filter((id) => columns.includes(id)) };
}
