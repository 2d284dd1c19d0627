import { FileError } from '../file-error.ts';
import type { Encoding } from '../encoding.ts';

/** Numbers and texts of a Stata file, one after the other. */
export interface StataBytes {
  at: number;
  readonly length: number;
  skip: (bytes: number) => void;
  uint8: () => number;
  uint16: () => number;
  uint32: () => number;
  int32: () => number;
  /** Of eight bytes; beyond what a number holds exactly it is a damaged file. */
  uint64: () => number;
  /** A text in so many bytes, up to the first NUL. */
  text: (bytes: number) => string;
  /** Passes over a mark such as `<map>`. */
  mark: (mark: string) => void;
}

const strict = new TextDecoder('utf-8', { fatal: true });

/** Decodes a text: as its reader says, or UTF-8 where it fits, as older files don't say what they have. */
export function textOf(bytes: Uint8Array, encoding: Encoding | null): string {
  const end = bytes.indexOf(0);
  const own = end < 0 ? bytes : bytes.subarray(0, end);
  if (encoding) return new TextDecoder(encoding).decode(own);
  try {
    return strict.decode(own);
  } catch {
    return new TextDecoder('windows-1252').decode(own);
  }
}

export function stataBytes(
  buffer: ArrayBuffer,
  little: boolean,
  encoding: Encoding | null,
): StataBytes {
  const view = new DataView(buffer);
  const next = (bytes: number): number => {
    const { at } = cursor;
    if (at + bytes > buffer.byteLength) throw new FileError('broken_stata');
    cursor.at = at + bytes;
    return at;
  };
  const cursor: StataBytes = {
    at: 0,
    length: buffer.byteLength,
    skip: next,
    uint8: () => view.getUint8(next(1)),
    uint16: () => view.getUint16(next(2), little),
    uint32: () => view.getUint32(next(4), little),
    int32: () => view.getInt32(next(4), little),
    uint64() {
      const number = Number(view.getBigUint64(next(8), little));
      if (number > Number.MAX_SAFE_INTEGER) throw new FileError('broken_stata');
      return number;
    },
    text: (bytes) => textOf(new Uint8Array(buffer, next(bytes), bytes), encoding),
    mark(mark) {
      const found = new TextDecoder('latin1').decode(
        new Uint8Array(buffer, next(mark.length), mark.length),
      );
      if (found !== mark) throw new FileError('broken_stata');
    },
  };
  return cursor;
}
