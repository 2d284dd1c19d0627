import type { Exportable, ExportTable } from '../export-source.ts';
import { metadataOf } from '../metadata.ts';
import { fileStem } from '../file-name.ts';
import type { CitedSource } from '../sources.ts';
import { ticker } from '../work.ts';
import { csvParts } from './csv.ts';
import { jsonParts } from './json.ts';
import { provenance } from './provenance.ts';

export const formats = ['csv', 'json'] as const;
export type Format = (typeof formats)[number];

/** A file that is ready to be kept. */
export interface MadeFile {
  name: string;
  blob: Blob;
  rows: number;
}

/** All that goes into a file. */
export interface Contents {
  what: Exportable;
  tables: readonly ExportTable[];
  sources: readonly CitedSource[];
  /** The day, ISO 8601. */
  day: string;
}

/**
 * Makes a file.
 *
 * @param onShare told the share done, from 0 to 1
 * @throws an `AbortError` by the signal
 */
export async function makeFile(
  format: Format,
  contents: Contents,
  onShare?: (share: number) => void,
  signal?: AbortSignal,
): Promise<MadeFile> {
  const { what, tables, sources, day } = contents;
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  const tick = ticker(rows, onShare, signal);
  const parts =
    format === 'json'
      ? await jsonParts(tables, metadataOf(what, tables, sources, day), tick)
      : (
          await Promise.all(tables.map((table) => csvParts(table, provenance(contents), tick)))
        ).flat();
  const type = format === 'json' ? 'application/json' : 'text/csv';
  return {
    name: `${fileStem(what.name)}.${format}`,
    blob: new Blob(parts, { type: `${type};charset=utf-8` }),
    rows,
  };
}
