import type { DocumentedTable } from '../../database/schema/documented.ts';

/** A table that answers a search, and those of its columns that do; all of them if it does itself. */
export interface FoundTable {
  table: DocumentedTable;
  columns: DocumentedTable['columns'];
  /** Found by a column, which is then to be seen. */
  byColumn: boolean;
}

/** The tables whose name or words, or whose columns' names or words, hold every word searched for. */
export function searchSchema(tables: readonly DocumentedTable[], text: string): FoundTable[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  const holds = (...texts: (string | undefined)[]) => {
    const all = plain(texts.join(' '));
    return words.every((word) => all.includes(word));
  };
  return tables.flatMap((table): FoundTable[] => {
    const { name, title, description, columns } = table;
    if (words.length === 0 || holds(name, title, description))
      return [{ table, columns, byColumn: false }];
    const found = columns.filter((column) =>
      holds(name, column.name, column.title, column.description, column.unit),
    );
    return found.length === 0 ? [] : [{ table, columns: found, byColumn: true }];
  });
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll('_', ' ')
    .toLowerCase();
}
