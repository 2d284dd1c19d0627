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
  return marked ? { encoding: marked, guessed: false } : encodingFrom(file, 0, hooks);
}

/** The same of an unmarked text of which everything before a byte is of ASCII. */
async function encodingFrom(
  file: Blob,
  from: number,
  hooks: Hooks,
): Promise<{ encoding: Encoding; guessed: boolean }> {
  const checker = utf8Checker();
  const counter = byteCounter();
  let valid = true;
  let counted = 0;
  for (let at = from; at < file.size; at += step) {
    const bytes = new Uint8Array(await file.slice(at, at + step).arrayBuffer());
    if (valid) valid = checker.add(bytes, at + step >= file.size);
    if (!valid) {
      // What came before was all of one byte a letter or two at most: no evidence either way.
      counter.add(bytes);
      if (++counted > 20) break;
    }
    await hooks.onStep(0, 0);
  }
  return valid
    ? { encoding: 'utf-8', guessed: false }
    : { encoding: counter.guess(), guessed: true };
}

/** A part of a text, with the share of the file that has come. */
export interface TextPart {
  text: string;
  share: number;
}

/** A text in parts, decoded. */
export async function* decodedText(
  file: Blob,
  encoding: Encoding,
  from = 0,
): AsyncGenerator<TextPart> {
  const decoder = new TextDecoder(encoding);
  for (let at = from; at < file.size; at += step) {
    const bytes = await file.slice(at, at + step).arrayBuffer();
    yield partOf(decoder.decode(bytes, { stream: at + step < file.size }), at, file);
  }
}

/** Thrown where letters beyond ASCII were read as UTF-8 in a text that turns out to be none. */
export class NotUtf8 extends Error {}

/**
 * An unmarked text in parts: as UTF-8 up to the part with a byte that does not fit it, and from there in the
 * likeliest of the older encodings, of which ASCII is a part.
 *
 * @param onOlder is told of that encoding
 * @throws {NotUtf8} when what was given out already may be other letters in it
 */
export async function* unmarkedText(
  file: Blob,
  hooks: Hooks,
  onOlder: (encoding: Encoding) => void,
): AsyncGenerator<TextPart> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let ascii = true;
  for (let at = 0; at < file.size; at += step) {
    const bytes = await file.slice(at, at + step).arrayBuffer();
    let text: string;
    try {
      text = decoder.decode(bytes, { stream: at + step < file.size });
    } catch {
      if (!ascii) throw new NotUtf8();
      const { encoding } = await encodingFrom(file, at, hooks);
      onOlder(encoding);
      yield* decodedText(file, encoding, at);
      return;
    }
    // A letter of more than a byte is one or two of a string.
    ascii &&= text.length === bytes.byteLength;
    yield partOf(text, at, file);
  }
}

function partOf(text: string, at: number, file: Blob): TextPart {
  return {
    text: text.includes('\0') ? text.replaceAll('\0', '') : text,
    share: Math.min(1, (at + step) / file.size),
  };
}
