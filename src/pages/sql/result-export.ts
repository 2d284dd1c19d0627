import type { UserSqlResult } from '../../database/user-sql/user-sql-result.ts';
import type { DocumentedSource } from '../../database/schema/documented.ts';
import type { Exportable, ExportCell } from '../../exports/export-source.ts';
import type { ResultColumn } from './result-columns.ts';

/** The result of a user's statement, to be taken away: the rows that are shown, with its SQL. */
export function resultExport(result: {
  sql: string;
  answer: UserSqlResult;
  columns: readonly ResultColumn[];
  sources: readonly DocumentedSource[];
  kind: Exportable['kind'];
  permalink: string;
  title: string;
  notes: readonly string[];
}): Exportable {
  const { sql, answer, columns, sources } = result;
  const ids = fileNames(columns.map(({ name }) => name));
  return {
    name: 'remittance-atlas-query',
    title: result.title,
    description: [],
    tables: () =>
      Promise.resolve([
        {
          name: 'query',
          columns: columns.map(({ name, as }, at) => ({
            id: ids[at] ?? `column_${at + 1}`,
            type: as,
            label: name,
          })),
          rows: answer.rows as readonly (readonly ExportCell[])[],
        },
      ]),
    citations: sources.map(({ id, edition }) => ({ source: id, edition })),
    kind: result.kind,
    permalink: result.permalink,
    statements: [{ sql, parameters: {} }],
    notes: result.notes,
  };
}

/** Names that any program takes: snake_case ASCII, each once, none empty. */
export function fileNames(names: readonly string[]): string[] {
  const used = new Set<string>();
  return names.map((name, at) => {
    const plain = name
      .normalize('NFD')
      .toLowerCase()
      .replaceAll(/[\u0300-\u036f]/g, '')
      .replaceAll(/[^a-z0-9]+/g, '_')
      .replaceAll(/^_+|_+$/g, '');
    const stem = plain === '' || /^\d/.test(plain) ? `column_${at + 1}` : plain;
    let id = stem;
    for (let again = 2; used.has(id); again++) id = `${stem}_${again}`;
    used.add(id);
    return id;
  });
}
