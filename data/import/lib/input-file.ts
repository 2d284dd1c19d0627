import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** A publisher's file, read only when an importer asks. */
export interface InputFile {
  /** Its name without the folder. */
  readonly name: string;
  /** Its place inside the imported folder, with forward slashes. */
  readonly path: string;
  bytes(): Uint8Array;
  /** The text of the file, without a byte order mark. Defaults to UTF-8. */
  text(encoding?: 'utf-8' | 'latin1'): string;
}

/** A file from disk. `path` is how it is named to the user, `location` where it lies. */
export function fileOnDisk(path: string, location: string): InputFile {
  return inputFile(path, () => readFileSync(location));
}

/** A file from memory, for tests. */
export function fileInMemory(path: string, content: string | Uint8Array): InputFile {
  return inputFile(path, () =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
  );
}

function inputFile(path: string, read: () => Uint8Array): InputFile {
  return {
    name: basename(path),
    path,
    bytes: read,
    // 'latin1' as TextDecoder means it is windows-1252, which is what such files hold in fact.
    text: (encoding = 'utf-8') => new TextDecoder(encoding).decode(read()),
  };
}
