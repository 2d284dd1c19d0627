import { FileError, type FileFault } from './file-error.ts';

export type FileKind = 'text' | 'zip' | 'gz' | 'parquet' | 'stata' | 'json' | 'html';

const read: readonly [string, FileKind][] = [
  ['PK\u0003\u0004', 'zip'],
  ['PK\u0005\u0006', 'zip'],
  ['PAR1', 'parquet'],
  ['PARE', 'parquet'],
  ['\u001f\u008b', 'gz'],
  ['<stata_dta>', 'stata'],
];

/** Kinds that are known by their first bytes, and not read. */
const refused: readonly [string, FileFault][] = [
  ['\u00d0\u00cf\u0011\u00e0', 'old_excel'],
  ['%PDF', 'pdf'],
  ['BZh', 'archive'],
  ['\u0028\u00b5\u002f\u00fd', 'archive'],
  ['7z\u00bc\u00af', 'archive'],
  ['Rar!', 'archive'],
  ['\u00fd7zXZ', 'archive'],
  ['$FL2', 'spss'],
  ['$FL3', 'spss'],
  ['ASCII SPSS PORT FILE', 'spss'],
  ['HEADER RECORD*******LIB', 'sas'],
  [`${'\0'.repeat(12)}\u00c2\u00ea\u0081\u0060`, 'sas'],
  ['RDX2', 'r_data'],
  ['RDX3', 'r_data'],
  ['X\n\0\0\0', 'r_data'],
  ['SQLite format 3', 'database'],
  ['\0\u0001\0\0Standard ', 'database'],
];

/** How many of a file's first bytes tell its kind. */
export const kindBytes = 1 << 12;

/**
 * What a file is by its first bytes; its name may say anything.
 *
 * @throws {FileError} for a kind that is known but not read
 */
export function fileKind(head: Uint8Array): FileKind {
  if (head.length === 0) throw new FileError('empty');
  const start = Array.from(head, (byte) => String.fromCharCode(byte)).join('');
  const kind = read.find(([bytes]) => start.startsWith(bytes))?.[1];
  if (kind) return kind;
  const fault = refused.find(([bytes]) => start.startsWith(bytes))?.[1];
  // A workbook with a password is one of the old kind around it.
  if (fault === 'old_excel' && start.includes([...'EncryptedPackage'].join('\0')))
    throw new FileError('encrypted');
  if (fault) throw new FileError(fault);
  if (isOldStata(head)) return 'stata';
  return textKind(
    start.replaceAll('\0', '').replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*/, ''),
  );
}

/** Stata's files up to its twelfth version begin with the format's number and how numbers are ordered. */
function isOldStata(head: Uint8Array): boolean {
  const [release = 0, order = 0, type = 0, unused = 1] = head;
  const named = (order === 1 || order === 2) && type === 1 && unused === 0;
  if (named && release >= 102 && release < 113) throw new FileError('old_stata');
  return named && release >= 113 && release <= 115;
}

function textKind(start: string): FileKind {
  if (/^(?:\[\s*[[{"\-\dtfn\]]|\{\s*["}])/.test(start)) return 'json';
  if (
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)?<(?:!doctype html|html|head|body|meta|style|table|div)\b/i.test(
      start,
    )
  )
    return 'html';
  return 'text';
}
