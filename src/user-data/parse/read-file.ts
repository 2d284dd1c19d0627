import type { FileKind } from './file-kind.ts';
import type { Hooks } from './hooks.ts';
import { limits } from './limits.ts';
import { fullHeader, type RawTable } from './raw-table.ts';
import type { FileFormat, ReadReport, ReadStep } from './read-report.ts';
import type { ReadSettings } from './read-settings.ts';
import { readSheet } from './read-sheet.ts';
import { readText } from './read-text.ts';
import { FileError } from './file-error.ts';
import { tableBuilder, type TableBuilder } from './table-builder.ts';
import { kindOf, unpacked } from './unpacked.ts';

export interface ReadFile {
  table: RawTable;
  report: ReadReport;
}

/** What a reader of one kind of file tells beside the rows. */
type Told = Partial<Pick<ReadReport, 'parts' | 'part' | 'encoding' | 'delimiter'>> & {
  format: FileFormat;
  built: ReturnType<TableBuilder['done']>;
  steps?: readonly ReadStep[];
};

/**
 * Reads a file of any kind that is read, whatever its name says.
 *
 * @throws {FileError} when nothing can be read
 */
export async function readFile(
  packed: Blob,
  packedName: string,
  settings: ReadSettings,
  hooks: Hooks,
): Promise<ReadFile> {
  if (packed.size > limits.bytes)
    throw new FileError('too_big', { bytes: packed.size, most: limits.bytes });
  const { file, members, member, steps } = await unpacked(packed, packedName, settings.member);
  const told = await readKind(await kindOf(file), file, settings, hooks);
  const { table, beginning, filled, steps: ofRows } = told.built;
  return {
    table,
    report: {
      ...beginning,
      format: told.format,
      members,
      member,
      parts: told.parts ?? [],
      part: told.part ?? 0,
      encoding: told.encoding ?? null,
      delimiter: told.delimiter ?? null,
      columns: table.columns.map(fullHeader),
      filled,
      steps: [...steps, ...(told.steps ?? []), ...ofRows],
    },
  };
}

async function readKind(
  kind: FileKind,
  file: Blob,
  settings: ReadSettings,
  hooks: Hooks,
): Promise<Told> {
  const options = { settings, onBeginning: hooks.onBeginning, delimiter: null, canonical: true };
  const typed = (first = 1) =>
    tableBuilder({
      ...options,
      settings: { ...settings, names: settings.names ?? { first, count: 1 } },
    });
  switch (kind) {
    case 'zip': {
      const read = await readSheet(file, settings.part, () => tableBuilder(options), hooks);
      return read;
    }
    case 'parquet': {
      const { readParquet } = await import('./parquet.ts');
      const builder = typed();
      await readParquet(file, builder.add, (share) => hooks.onStep(share, builder.rows()));
      return { format: 'parquet', built: builder.done() };
    }
    case 'json': {
      const { readJson } = await import('./read-json.ts');
      const { builder, ...read } = await readJson(file, settings.part, typed, hooks);
      return { format: 'json', ...read, built: builder.done() };
    }
    case 'html': {
      const { readHtml } = await import('./read-html.ts');
      const builder = tableBuilder({ ...options, canonical: false });
      const read = await readHtml(file, settings, builder, hooks);
      return { format: 'html', ...read, built: builder.done() };
    }
    case 'stata': {
      const { readStata } = await import('./read-stata.ts');
      const named = (count: number) =>
        tableBuilder({
          ...options,
          settings: { ...settings, names: settings.names ?? { first: 1, count } },
        });
      const read = await readStata(file, settings.encoding, named, hooks);
      return { format: 'stata', ...read };
    }
    default: {
      const { encoding, guessed, delimiter, builder } = await readText(
        file,
        settings,
        (found) => tableBuilder({ ...options, canonical: false, delimiter: found }),
        hooks,
      );
      const steps: ReadStep[] = guessed ? [{ kind: 'encoding', values: { encoding } }] : [];
      return { format: 'text', encoding, delimiter, built: builder.done(), steps };
    }
  }
}
