import type { Row } from '../lib/row.ts';
import type { Importer } from '../lib/importer.ts';
import { sourceRow, type Source } from '../lib/source-row.ts';
import { sourceRows, sources } from './sources.ts';

/** The importer, bringing the row of its source with its figures unless it brings rows itself. */
export function withSource(importer: Importer): Importer {
  return {
    ...importer,
    async read(files, context) {
      const imported = await importer.read(files, context);
      const source = Object.values<Source>(sources).find(({ id }) => id === importer.sourceId);
      if (imported.tables.source || !source) return imported;
      return { ...imported, tables: { ...imported.tables, source: [sourceRow(source)] } };
    },
  };
}

/** The sources as they were, and those that are listed since. */
export function withListedSources(before: readonly Row[]): Row[] {
  const known = new Set(before.map((row) => row['id']));
  return [...before, ...sourceRows().filter((row) => !known.has(row['id']!))];
}
