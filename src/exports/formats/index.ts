import { fileStem } from '../file-name.ts';
import { metadataOf } from '../metadata.ts';
import { notesOf, notesText } from '../notes.ts';
import { ticker, type Tick } from '../work.ts';
import type { Contents } from './contents.ts';
import { markedIfCut } from './cut.ts';
import { csvParts, type ConstantColumn } from './csv.ts';
import { jsonParts } from './json.ts';
import { collect, type Part } from './part.ts';
import { provenance } from './provenance.ts';
import type { ZipEntry } from './zip.ts';

/** In the order they are offered. */
export const formats = ['xlsx', 'csv', 'parquet', 'json'] as const;
export type Format = (typeof formats)[number];

/** A file that is ready to be kept. */
export interface MadeFile {
  name: string;
  blob: Blob;
  rows: number;
  /** It holds the first of more rows. */
  cut: boolean;
}

/** Beyond these rows a CSV file is packed with its notes rather than carry them in every row. */
const carriedRows = 50_000;

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
  json: 'application/json',
  zip: 'application/zip',
} as const;

/**
 * Makes a file. CSV and Parquet hold one table each, so several are packed into a ZIP file with
 * their notes; Excel and JSON hold all.
 *
 * @param onShare told the share done, from 0 to 1
 * @throws an `AbortError` by the signal
 */
export async function makeFile(
  format: Format,
  given: Contents,
  onShare?: (share: number) => void,
  signal?: AbortSignal,
): Promise<MadeFile> {
  const { contents, cut } = markedIfCut(given);
  const rows = contents.tables.reduce((sum, table) => sum + table.rows.length, 0);
  const tick = ticker(rows, onShare, signal);
  const { ending, parts } = await makers[format](contents, tick);
  return {
    name: `${fileStem(contents.what.name)}${cut ? `-cut-first-${rows}-rows` : ''}.${ending}`,
    blob: new Blob(parts, { type: types[ending] }),
    rows,
    cut,
  };
}

interface Made {
  ending: keyof typeof types;
  parts: Part['content'][];
}

const makers: Readonly<Record<Format, (contents: Contents, tick: Tick) => Promise<Made>>> = {
  async xlsx(contents, tick) {
    const { xlsxParts } = await import('./xlsx/workbook.ts');
    const { what, tables, word, rightToLeft } = contents;
    const notes = { name: word('notes'), lines: notesOf(contents, word) };
    const book = { title: what.title, tables, notes, rightToLeft };
    return { ending: 'xlsx', parts: await xlsxParts(book, tick) };
  },

  async csv(contents, tick) {
    const [table, ...more] = contents.tables;
    if (table && more.length === 0 && table.rows.length <= carriedRows)
      return {
        ending: 'csv',
        parts: await collect(csvParts(table, provenance(contents)), tick),
      };
    const constants: ConstantColumn[] = [];
    return zipped(
      contents,
      contents.tables.map((one) => ({
        name: `${one.name}.csv`,
        parts: csvParts(one, constants),
      })),
      tick,
    );
  },

  async parquet(contents, tick) {
    const { parquetBytes } = await import('./parquet.ts');
    const { what, tables, sources, atlas } = contents;
    const metadata = metadataOf(what, tables, sources, atlas);
    const files = [];
    for (const table of tables)
      files.push({ name: table.name, bytes: await parquetBytes(table, metadata, tick) });
    const [file, ...more] = files;
    if (file && more.length === 0) return { ending: 'parquet', parts: [file.bytes] };
    return zipped(
      contents,
      files.map(({ name, bytes }) => ({
        name: `${name}.parquet`,
        parts: [{ content: bytes }],
      })),
      tick,
    );
  },

  async json({ what, tables, sources, atlas }, tick) {
    const metadata = metadataOf(what, tables, sources, atlas);
    return { ending: 'json', parts: await collect(jsonParts(tables, metadata), tick) };
  },
};

/** Files packed with their notes as a text and as data. */
async function zipped(contents: Contents, files: ZipEntry[], tick: Tick): Promise<Made> {
  const { zipParts } = await import('./zip.ts');
  const { what, tables, sources, atlas, word } = contents;
  const notes = notesText(notesOf(contents, word), word);
  const metadata = JSON.stringify(metadataOf(what, tables, sources, atlas), null, 2);
  const entries = [
    ...files,
    { name: 'README.txt', parts: [{ content: notes }] },
    { name: 'metadata.json', parts: [{ content: `${metadata}\n` }] },
  ];
  return { ending: 'zip', parts: await zipParts(entries, tick) };
}
