import type { Hooks } from './hooks.ts';
import { fileKind } from './file-kind.ts';
import { limits } from './limits.ts';
import { readParquet } from './parquet.ts';
import { readText } from './read-text.ts';
import type { RawTable } from './raw-table.ts';
import { FileError } from './file-error.ts';
import { tableBuilder } from './table-builder.ts';
import { openWorkbook } from './xlsx.ts';

export interface ReadFile {
  table: RawTable;
  /** Names of a workbook's sheets, and the place of the one that was read. */
  sheets: readonly string[];
  sheet: number;
}

/**
 * Reads a file of any kind that is read, whatever its name says.
 *
 * @param sheet of a workbook; null for the first that has rows
 * @throws {FileError} when nothing can be read
 */
export async function readFile(file: Blob, sheet: number | null, hooks: Hooks): Promise<ReadFile> {
  if (file.size > limits.bytes)
    throw new FileError('too_big', { bytes: file.size, most: limits.bytes });
  const kind = fileKind(new Uint8Array(await file.slice(0, 8).arrayBuffer()));
  if (kind === 'zip') return readWorkbook(file, sheet, hooks);
  if (kind === 'text') return { table: await readText(file, hooks), sheets: [], sheet: 0 };
  const builder = tableBuilder({ canonical: true, delimiter: null });
  await readParquet(file, builder.add, (share) => hooks.onStep(share, builder.rows()));
  return { table: builder.done(), sheets: [], sheet: 0 };
}

async function readWorkbook(file: Blob, wanted: number | null, hooks: Hooks): Promise<ReadFile> {
  const workbook = await openWorkbook(file);
  const { sheets } = workbook;
  const tried = wanted === null ? [...sheets.keys()] : [wanted];
  let fault = new FileError('no_rows');
  for (const sheet of tried) {
    const builder = tableBuilder({ canonical: true, delimiter: null });
    let beats: Promise<void> | null = null;
    let cancelled: unknown = null;
    let read = 0;
    await workbook.read(sheet, builder.add, (bytes) => {
      if (cancelled !== null) throw cancelled;
      read += bytes;
      // How much a sheet unpacks to is not known beforehand: about eight times its file.
      beats ??= hooks
        .onStep(Math.min(0.95, read / (file.size * 8)), builder.rows())
        .catch((error: unknown) => {
          cancelled = error ?? new FileError('silent');
        })
        .finally(() => {
          beats = null;
        });
    });
    try {
      return { table: builder.done(), sheets, sheet };
    } catch (error) {
      if (!(error instanceof FileError) || error.fault !== 'no_rows') throw error;
      fault = error;
    }
  }
  throw fault;
}
