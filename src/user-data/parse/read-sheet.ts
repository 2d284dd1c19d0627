import type { Hooks } from './hooks.ts';
import { FileError } from './file-error.ts';
import type { ReadStep } from './read-report.ts';
import type { TableBuilder } from './table-builder.ts';
import { openWorkbook, type Workbook } from './xlsx.ts';
import { openArchive } from './zip.ts';

export interface ReadSheet {
  format: 'workbook' | 'open_document';
  parts: readonly string[];
  part: number;
  built: ReturnType<TableBuilder['done']>;
  steps: readonly ReadStep[];
}

/**
 * Reads a sheet of a workbook.
 *
 * @param wanted its place; null for the first that has rows
 * @throws {FileError} when none has
 */
export async function readSheet(
  file: Blob,
  wanted: number | null,
  newBuilder: () => TableBuilder,
  hooks: Hooks,
): Promise<ReadSheet> {
  const archive = await openArchive(file);
  const format = archive.names.includes('content.xml') ? 'open_document' : 'workbook';
  const workbook =
    format === 'workbook'
      ? await openWorkbook(archive)
      : await (await import('./ods.ts')).openOds(archive);
  const { sheets } = workbook;
  const tried = wanted !== null && sheets[wanted] !== undefined ? [wanted] : [...sheets.keys()];
  let fault = new FileError('no_rows');
  for (const part of tried) {
    const builder = newBuilder();
    const formulas = await readRows(workbook, part, builder, file.size, hooks);
    try {
      const built = builder.done();
      return { format, parts: sheets, part, built, steps: formulas };
    } catch (error) {
      if (!(error instanceof FileError) || error.fault !== 'no_rows') throw error;
      fault = error;
    }
  }
  throw fault;
}

async function readRows(
  workbook: Workbook,
  part: number,
  builder: TableBuilder,
  size: number,
  hooks: Hooks,
): Promise<ReadStep[]> {
  let beats: Promise<void> | null = null;
  let cancelled: unknown = null;
  let read = 0;
  let formulas = 0;
  let first = '';
  const sink = {
    row: builder.add,
    merged: builder.merged,
    formula: (column: number, row: number) => {
      if (formulas++ === 0) first = `${letters(column)}${row}`;
    },
  };
  await workbook.read(part, sink, (bytes) => {
    if (cancelled !== null) throw cancelled;
    read += bytes;
    // How much a sheet unpacks to is not known beforehand: about eight times its file.
    beats ??= hooks
      .onStep(Math.min(0.95, read / (size * 8)), builder.rows())
      .catch((error: unknown) => {
        cancelled = error ?? new FileError('silent');
      })
      .finally(() => {
        beats = null;
      });
  });
  return formulas > 0 ? [{ kind: 'formulas', values: { count: formulas, first } }] : [];
}

/** The letters of a column by its place: `C` for 2. */
function letters(place: number): string {
  const rest = Math.floor(place / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (place % 26));
}
