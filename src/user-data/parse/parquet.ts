import type { AsyncBuffer } from 'hyparquet';
import { limits } from './limits.ts';
import { FileError } from './file-error.ts';
import { writtenValue } from './written-value.ts';

/**
 * Reads a Parquet file's rows in order, the names of its columns first.
 *
 * @throws {FileError} for a file that is cut, broken or too large
 */
export async function readParquet(
  file: Blob,
  onRow: (cells: string[], number: number) => void,
  onShare: (share: number) => Promise<void>,
): Promise<void> {
  const { parquetMetadataAsync, parquetReadObjects, parquetSchema } = await import('hyparquet');
  const { compressors } = await import('hyparquet-compressors');
  const buffer: AsyncBuffer = {
    byteLength: file.size,
    slice: async (start, end) => {
      const from = start < 0 ? Math.max(0, file.size + start) : start;
      return file.slice(from, end).arrayBuffer();
    },
  };
  try {
    const metadata = await parquetMetadataAsync(buffer);
    const names = parquetSchema(metadata).children.map(({ element }) => element.name);
    const rows = Number(metadata.num_rows);
    if (!(rows >= 0)) throw new FileError('broken_parquet');
    if (rows > limits.rows) throw new FileError('too_many_rows', { rows, most: limits.rows });
    if (names.length > limits.columns)
      throw new FileError('too_many_columns', { columns: names.length, most: limits.columns });
    if (rows * names.length > limits.cells) throw new FileError('too_much');
    onRow(names, 1);
    let from = 0;
    for (const group of metadata.row_groups) {
      const to = Math.min(rows, from + Number(group.num_rows));
      const part = await parquetReadObjects({
        file: buffer,
        metadata,
        compressors,
        rowStart: from,
        rowEnd: to,
      });
      for (const [place, row] of part.entries())
        onRow(
          names.map((name) => writtenValue(row[name])),
          from + place + 2,
        );
      from = to;
      await onShare(from / Math.max(1, rows));
    }
  } catch (error) {
    throw error instanceof FileError ? error : new FileError('broken_parquet');
  }
}
