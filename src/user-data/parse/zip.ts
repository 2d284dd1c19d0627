import { limits } from './limits.ts';
import { FileError } from './file-error.ts';

interface Entry {
  name: string;
  method: number;
  packed: number;
  unpacked: number;
  offset: number;
  encrypted: boolean;
}

export interface Archive {
  names: readonly string[];
  /** What an entry says it unpacks to, in bytes. */
  size: (name: string) => number;
  /**
   * An entry's bytes as they are unpacked; null if there is none.
   *
   * @throws {FileError} when more comes out than a browser holds, or nothing can be unpacked
   */
  open: (name: string) => AsyncGenerator<Uint8Array> | null;
}

/**
 * Reads the list at the end of a ZIP archive; nothing is unpacked yet.
 *
 * @param office whether it is a workbook, for the words of what is wrong with it
 * @throws {FileError} when it is damaged
 */
export async function openArchive(file: Blob, office = true): Promise<Archive> {
  const broken = () => new FileError(office ? 'broken_xlsx' : 'broken_archive');
  const tailFrom = Math.max(0, file.size - 66_000);
  const tail = new DataView(await file.slice(tailFrom).arrayBuffer());
  let at = tail.byteLength - 22;
  while (at >= 0 && tail.getUint32(at, true) !== 0x06054b50) at--;
  if (at < 0) throw broken();
  const size = tail.getUint32(at + 12, true);
  const from = tail.getUint32(at + 16, true);
  if (from + size > file.size || size > 20_000_000) throw broken();
  const list = new DataView(await file.slice(from, from + size).arrayBuffer());
  const entries = new Map<string, Entry>();
  const text = new TextDecoder();
  for (let place = 0; place + 46 <= list.byteLength;) {
    if (list.getUint32(place, true) !== 0x02014b50) break;
    const nameLength = list.getUint16(place + 28, true);
    if (place + 46 + nameLength > list.byteLength) throw broken();
    const name = text.decode(new Uint8Array(list.buffer, place + 46, nameLength));
    entries.set(name.replaceAll('\\', '/').replace(/^\//, ''), {
      name,
      encrypted: (list.getUint16(place + 8, true) & 1) === 1,
      method: list.getUint16(place + 10, true),
      packed: list.getUint32(place + 20, true),
      unpacked: list.getUint32(place + 24, true),
      offset: list.getUint32(place + 42, true),
    });
    place += 46 + nameLength + list.getUint16(place + 30, true) + list.getUint16(place + 32, true);
  }
  // Bytes that were put in or left out move the list from where the file says that it is.
  if (entries.size === 0) throw broken();
  // What is opened again counts once.
  const unpacked = new Map<string, number>();
  return {
    names: [...entries.keys()],
    size: (name) => entries.get(name)?.unpacked ?? 0,
    open(name) {
      const entry = entries.get(name);
      if (!entry) return null;
      if (entry.encrypted) throw new FileError('encrypted');
      unpacked.set(name, 0);
      return unpack(file, entry, broken, (bytes) => {
        unpacked.set(name, unpacked.get(name)! + bytes);
        const all = [...unpacked.values()].reduce((sum, one) => sum + one, 0);
        if (all > limits.unpacked) throw new FileError('too_much');
      });
    },
  };
}

async function* unpack(
  file: Blob,
  entry: Entry,
  broken: () => FileError,
  count: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  const head = new DataView(await file.slice(entry.offset, entry.offset + 30).arrayBuffer());
  if (head.byteLength < 30 || head.getUint32(0, true) !== 0x04034b50) throw broken();
  const from = entry.offset + 30 + head.getUint16(26, true) + head.getUint16(28, true);
  const packed = file.slice(from, from + entry.packed).stream();
  if (entry.method !== 0 && entry.method !== 8) throw broken();
  const plain =
    entry.method === 0 ? packed : packed.pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = plain.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      count(value.byteLength);
      yield value;
    }
  } catch (error) {
    throw error instanceof FileError ? error : broken();
  } finally {
    reader.cancel().catch(() => undefined);
  }
}
