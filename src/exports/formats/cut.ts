import type { ExportTable } from '../export-source.ts';
import type { Contents } from './contents.ts';

/**
 * The same contents, where rows are left out marked so that whoever gets the file knows: each row of
 * such a table says it in a first column, and so do the notes.
 */
export function markedIfCut(contents: Contents): { contents: Contents; cut: boolean } {
  if (!contents.tables.some(({ cut }) => cut === true)) return { contents, cut: false };
  const words = (table: ExportTable) =>
    contents.cutWord?.(table.rows.length) ?? `Cut: the first ${table.rows.length} of more rows`;
  const said = contents.tables.flatMap((table) => (table.cut === true ? [words(table)] : []));
  return {
    cut: true,
    contents: {
      ...contents,
      what: { ...contents.what, notes: [...said, ...(contents.what.notes ?? [])] },
      tables: contents.tables.map((table) =>
        table.cut === true
          ? {
              ...table,
              columns: [{ id: 'atlas_cut', type: 'text', label: words(table) }, ...table.columns],
              rows: table.rows.map((row) => [words(table), ...row]),
            }
          : table,
      ),
    },
  };
}
