import { FileError } from './file-error.ts';

export type FileKind = 'text' | 'zip' | 'parquet';

const magic: readonly [string, FileKind | 'old' | 'pdf' | 'packed'][] = [
  ['PK\u0003\u0004', 'zip'],
  ['PK\u0005\u0006', 'zip'],
  ['PAR1', 'parquet'],
  ['PARE', 'parquet'],
  ['\u00d0\u00cf\u0011\u00e0', 'old'],
  ['%PDF', 'pdf'],
  ['\u001f\u008b', 'packed'],
  ['BZh', 'packed'],
  ['\u0028\u00b5\u002f\u00fd', 'packed'],
  ['7z\u00bc\u00af', 'packed'],
  ['Rar!', 'packed'],
];

/**
 * What a file is by its first bytes; its name may say anything.
 *
 * @throws {FileError} for a kind that is known but not read
 */
export function fileKind(head: Uint8Array): FileKind {
  if (head.length === 0) throw new FileError('empty');
  const start = String.fromCharCode(...head.subarray(0, 8));
  const kind = magic.find(([bytes]) => start.startsWith(bytes))?.[1] ?? 'text';
  if (kind === 'old') throw new FileError('old_excel');
  if (kind === 'pdf') throw new FileError('pdf');
  if (kind === 'packed') throw new FileError('archive');
  return kind;
}
