import type { UserSqlResult } from '../../database/user-sql/user-sql-result.ts';
import type { DocumentedSource } from '../../database/schema/documented.ts';
import type { Owner } from '../../database/schema/column-owners.ts';
import type { Exportable, ExportCell, RowsReading } from '../../exports/export-source.ts';
import { resultColumns } from './result-columns.ts';

/** The result of a user's statement, to be taken away: every row of it, with its SQL. */
export function resultExport(result: {
  sql: string;
  /** What the page has of it. */
  answer: UserSqlResult;
  /** Gives every row. */
  read: (reading: RowsReading) => Promise<UserSqlResult>;
  /** Of each column. */
  owners: readonly Owner[];
  sources: readonly DocumentedSource[];
  kind: Exportable['kind'];
  permalink: string;
  title: string;
  /** What the user gets beyond what the page shows. */
  extent: string | null;
  notes: readonly string[];
}): Exportable {
  const { sql, answer, sources, owners } = result;
  const ids = fileNames(answer.columns.map(({ name }) => name));
  return {
    name: 'remittance-atlas-query',
    title: result.title,
    ...(result.extent === null ? {} : { extent: result.extent }),
    description: [],
    tables: async (reading = { signal: new AbortController().signal, onRows: () => undefined }) => {
      const whole = await result.read(reading);
      return [
        {
          name: 'query',
          columns: resultColumns(whole).map(({ name, as }, at) => ({
            id: ids[at] ?? `column_${at + 1}`,
            type: as,
            label: name,
          })),
          rows: whole.rows as readonly (readonly ExportCell[])[],
          cut: whole.truncated,
        },
      ];
    },
    ownColumns: ids.filter((_, at) => owners[at] === 'own' || owners[at] === 'both'),
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
