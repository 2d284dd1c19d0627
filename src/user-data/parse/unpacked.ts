import { FileError } from './file-error.ts';
import { fileKind, kindBytes } from './file-kind.ts';
import { limits } from './limits.ts';
import type { ReadStep } from './read-report.ts';
import { openArchive, type Archive } from './zip.ts';

/** A file taken out of what it was packed in. */
export interface Unpacked {
  file: Blob;
  name: string;
  /** The tables of its archive by name, and the place of this one. */
  members: readonly string[];
  member: number;
  steps: readonly ReadStep[];
}

const readable =
  /\.(?:csv|tsv|tab|txt|xlsx|xlsm|xls|ods|json|ndjson|jsonl|geojson|dta|parquet|html?|gz)$/i;
/** Archives within archives. */
const deepest = 2;

/**
 * Takes a table out of archives; a workbook is left as it is.
 *
 * @param wanted place among an archive's tables; null for the largest
 * @param most bytes that may come out of it
 * @throws {FileError} where nothing can be read in it, or more comes out than a browser holds
 */
export async function unpacked(
  file: Blob,
  name: string,
  wanted: number | null,
  most: number = limits.unpacked,
): Promise<Unpacked> {
  let now: Unpacked = { file, name, members: [], member: 0, steps: [] };
  for (let level = 0; level <= deepest; level++) {
    const kind = await kindOf(now.file);
    if (kind === 'gz') now = await ofGzip(now, most);
    else if (kind === 'zip') {
      const archive = await openArchive(now.file, await looksOffice(now));
      if (isDocument(archive.names)) return now;
      if (now.members.length > 0) throw new FileError('archive');
      now = await ofZip(now, archive, wanted, most);
    } else return now;
  }
  throw new FileError('archive');
}

export async function kindOf(file: Blob) {
  return fileKind(new Uint8Array(await file.slice(0, kindBytes).arrayBuffer()));
}

/** Whether an archive that may not open is meant for a workbook: by its name, or by its first entries. */
async function looksOffice({ file, name }: Unpacked): Promise<boolean> {
  const head = await file.slice(0, kindBytes).arrayBuffer();
  return (
    /\.(?:xls[xm]|ods)$/i.test(name) ||
    /\[Content_Types\]|(?:xl|docProps|_rels)\//.test(new TextDecoder('latin1').decode(head))
  );
}

/** Whether an archive is a document of one of the offices. */
function isDocument(names: readonly string[]): boolean {
  return names.some((name) =>
    /^(?:content\.xml|\[Content_Types\]\.xml|EncryptedPackage|xl\/)/.test(name),
  );
}

async function ofGzip(packed: Unpacked, most: number): Promise<Unpacked> {
  const bytes = packed.file.stream().pipeThrough(new DecompressionStream('gzip'));
  const file = await collected(chunksOf(bytes), most);
  const name = packed.name.replace(/\.(?:gz|gzip)$/i, '');
  const step: ReadStep = { kind: 'unpacked', values: { name: packed.name } };
  return { ...packed, file, name, steps: [...packed.steps, step] };
}

async function ofZip(
  packed: Unpacked,
  archive: Archive,
  wanted: number | null,
  most: number,
): Promise<Unpacked> {
  const members = archive.names.filter(
    (name) => readable.test(name) && !/(?:^|\/)(?:__MACOSX|\.)/.test(name),
  );
  if (members.length === 0)
    throw new FileError('nothing_inside', { names: archive.names.slice(0, 8).join(', ') });
  const sizes = members.map(archive.size);
  const largest = sizes.indexOf(Math.max(...sizes));
  const member = wanted !== null && members[wanted] !== undefined ? wanted : largest;
  const name = members[member]!;
  const file = await collected(archive.open(name)!, most);
  const step: ReadStep = { kind: 'taken_from', values: { name, count: members.length } };
  return { file, name, members, member, steps: [...packed.steps, step] };
}

async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch {
    throw new FileError('broken_archive');
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

async function collected(chunks: AsyncIterable<Uint8Array>, most: number): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const part of chunks) {
    size += part.byteLength;
    if (size > most) throw new FileError('too_much');
    parts.push(part as Uint8Array<ArrayBuffer>);
  }
  return new Blob(parts);
}
