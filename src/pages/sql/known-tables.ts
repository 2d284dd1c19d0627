import type { DocumentedTable } from '../../database/schema/documented.ts';
import type { KnownTable } from './editor/suggest.ts';
import type { OwnColumns } from './use-own-tables.ts';

/**
 * What the editor completes: the documented tables, and the user's own with their columns.
 *
 * @param own names of the user's tables
 * @param named their named queries
 */
export function knownTables(
  schema: readonly DocumentedTable[] | null,
  own: readonly string[],
  columns: OwnColumns,
  named: readonly { name: string; title: string }[] = [],
): readonly KnownTable[] {
  return [
    ...named.map(({ name, title }) => ({ name, macro: false, title, columns: [] })),
    ...own.map((name) => ({
      name: `own.${name}`,
      macro: false,
      title: '',
      columns: (columns.get(name) ?? []).map((column) => ({ name: column, title: '' })),
    })),
    ...(schema ?? []).map(({ name, kind, title, columns: given }) => ({
      name,
      macro: kind === 'macro',
      title,
      columns: given.map((column) => ({ name: column.name, title: column.title })),
    })),
  ];
}
