import type { Exportable, ExportTable } from './export-source.ts';
import type { CitedSource } from './sources.ts';
import { fillParameters } from './sql-href.ts';

export interface Note {
  label: string;
  text: string;
}

/** A word of the `exports` catalogue. */
export type Word = (key: string, values?: Readonly<Record<string, string>>) => string;

/** All that a reader of a file must know, in the user's language, line by line. */
export function notesOf(
  contents: {
    what: Exportable;
    tables: readonly ExportTable[];
    sources: readonly CitedSource[];
    atlas: { edition: string; day: string };
  },
  word: Word,
): Note[] {
  const { what, tables, sources, atlas } = contents;
  const note = (label: string, text: string): Note => ({ label: word(`note.${label}`), text });
  return [
    note('title', what.title),
    ...what.description.map((text) => note('description', text)),
    note('kind', word(`kind.${what.kind}`)),
    ...sources.flatMap((source) => [
      note('source', `${source.publisher}, ${source.title}`),
      note('edition', source.cited),
      note('licence', `${source.licence} ${source.licence_url}`.trim()),
      note('link', source.link),
    ]),
    note('permalink', what.permalink),
    note('downloaded', atlas.day),
    note('atlas_edition', atlas.edition),
    ...(what.notes ?? []).map((text) => note('note', text)),
    note('empty', word('empty_cells')),
    ...tables.flatMap(({ name, columns }) => [
      note('table', name),
      ...columns.map(({ id, label, unit }) => ({
        label: id,
        text: unit === undefined ? label : `${label} (${unit})`,
      })),
    ]),
    ...what.statements.map(({ sql, parameters }) =>
      note('sql', fillParameters(sql, parameters).trim()),
    ),
  ];
}

/** The notes as a text file. */
export function notesText(notes: readonly Note[], word: Word): string {
  return notes
    .map(({ label, text }) => word('line', { label, text: text.replaceAll(/\r?\n/g, '\n  ') }))
    .map((line) => `${line}\r\n`)
    .join('');
}
