import type { Exportable, ExportTable } from './export-source.ts';
import type { CitedSource, Source } from './sources.ts';
import { fillParameters } from './sql-href.ts';

/** What a file says about itself, for programs: names in English, texts in the user's language. */
export interface Metadata {
  title: string;
  description: readonly string[];
  kind: Exportable['kind'];
  permalink: string;
  /** Edition of the atlas's data. */
  atlas_edition: string;
  /** Day it was taken, ISO 8601. */
  downloaded: string;
  sources: readonly Source[];
  notes: readonly string[];
  columns: Readonly<
    Record<string, readonly { name: string; type: string; label: string; unit?: string }[]>
  >;
  /** What gives the same rows on the public database, a statement a table. */
  sql: readonly string[];
}

export function metadataOf(
  what: Exportable,
  tables: readonly ExportTable[],
  sources: readonly CitedSource[],
  atlas: { edition: string; day: string },
): Metadata {
  return {
    title: what.title,
    description: what.description,
    kind: what.kind,
    permalink: what.permalink,
    atlas_edition: atlas.edition,
    downloaded: atlas.day,
    sources: sources.map((source) => ({
      id: source.id,
      publisher: source.publisher,
      title: source.title,
      edition: source.cited,
      licence: source.licence,
      licence_url: source.licence_url,
      link: source.link,
      citation: source.citation,
    })),
    notes: what.notes ?? [],
    columns: Object.fromEntries(
      tables.map(({ name, columns }) => [
        name,
        columns.map(({ id, ...column }) => ({ name: id, ...column })),
      ]),
    ),
    sql: what.statements.map(({ sql, parameters }) => fillParameters(sql, parameters)),
  };
}
