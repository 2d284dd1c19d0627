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

/** A text in parts, decoded; what the share is that has come is told after each. */
export async function* decodedText(
  file: Blob,
  encoding: Encoding,
): AsyncGenerator<{ text: string; share: number }> {
  const decoder = new TextDecoder(encoding);
  for (let at = 0; at < file.size; at += step) {
    const bytes = await file.slice(at, at + step).arrayBuffer();
    const text = decoder.decode(bytes, { stream: at + step < file.size });
    yield {
      text: text.includes('\0') ? text.replaceAll('\0', '') : text,
      share: Math.min(1, (at + step) / file.size),
    };
  }
}
