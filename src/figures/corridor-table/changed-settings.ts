import { columnsOfKind } from './columns-of-kind.ts';
import type { TableSettings } from './settings.ts';

/**
 * Settings with some of them changed; with another kind come and go the columns that it alone has,
 * and years that another span does not hold are not asked for any more.
 */
export function changedSettings(
  settings: TableSettings,
  changes: Partial<TableSettings>,
): TableSettings {
  const next = { ...settings, ...changes, ...yearsIn({ ...settings, ...changes }, changes.years) };
  if (next.kind === settings.kind || changes.columns !== undefined) return next;
  const columns = columnsOfKind(next.columns, next.kind);
  return { ...next, columns, pinned: next.pinned.filter((id) => columns.includes(id)) };
}

function yearsIn(
  { year, since }: Pick<TableSettings, 'year' | 'since'>,
  span: TableSettings['years'] | undefined,
): Partial<Pick<TableSettings, 'year' | 'since'>> {
  if (!span) return {};
  const within = (one: number | null) =>
    one !== null && one >= span.first && one <= span.last ? one : null;
  return { year: within(year), since: within(since) };
}
