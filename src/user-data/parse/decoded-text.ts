import { byteCounter, encodingOfHead, utf8Checker, type Encoding } from './encoding.ts';
import type { Hooks } from './hooks.ts';

const step = 1 << 19;
/** Bytes that an encoding is guessed from at first. */
export const sampledBytes = 1 << 16;

/**
 * The encoding of a text: what its first bytes give away, UTF-8 if every byte of the file fits it,
 * else the likeliest of the older ones.
 *
 * @throws {FileError} when the bytes are no text
 */
export async function encodingOf(
  file: Blob,
  hooks: Hooks,
): Promise<{ encoding: Encoding; guessed: boolean }> {
  const head = new Uint8Array(await file.slice(0, sampledBytes).arrayBuffer());
  const marked = encodingOfHead(head);
  if (marked) return { encoding: marked, guessed: false };
  const checker = utf8Checker();
  const counter = byteCounter();
  let valid = true;
  for (let at = 0; at < file.size; at += step) {
    const bytes = new Uint8Array(await file.slice(at, at + step).arrayBuffer());
    if (valid) valid = checker.add(bytes, at + step >= file.size);
    if (!valid) {
      // What came before was all of one byte a letter or two at most: no evidence either way.
      counter.add(bytes);
      if (at > 20 * step) break;
    }
    await hooks.onStep(0, 0);
  }
  return valid
    ? { encoding: 'utf-8', guessed: false }
    : { encoding: counter.guess(), guessed: true };
}

/** Thrown where a text that was taken for UTF-8 turns out to be none. */
export class NotUtf8 extends Error {}

/**
 * A text in parts, decoded; what the share is that has come is told after each.
 *
 * @param doubted whether bytes that don't fit the encoding end the reading
 * @throws {NotUtf8} when it is doubted with reason
 */
export async function* decodedText(
  file: Blob,
  encoding: Encoding,
  doubted = false,
): AsyncGenerator<{ text: string; share: number }> {
  const decoder = new TextDecoder(encoding, { fatal: doubted });
  const decoded = (bytes: ArrayBuffer, last: boolean) => {
    try {
      return decoder.decode(bytes, { stream: !last });
    } catch {
      throw new NotUtf8();
    }
  };
  for (let at = 0; at < file.size; at += step) {
    const bytes = await file.slice(at, at + step).arrayBuffer();
    const text = decoded(bytes, at + step >= file.size);
    yield {
      text: text.includes('\0') ? text.replaceAll('\0', '') : text,
      share: Math.min(1, (at + step) / file.size),
    };
  }
}
