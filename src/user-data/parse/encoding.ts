import { FileError } from './file-error.ts';

/** Encodings that a reader can choose, and that every browser reads. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1256',
  'macintosh',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-kr',
] as const;
export type Encoding = (typeof encodings)[number];

/**
 * The encoding that a text's first bytes give away; null where only the whole file can tell UTF-8
 * from the older ones.
 *
 * @throws {FileError} when the bytes are no text
 */
export function encodingOfHead(head: Uint8Array): Encoding | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  let even = 0;
  let odd = 0;
  let control = 0;
  for (let at = 0; at < head.length; at++) {
    const byte = head[at]!;
    if (byte === 0) {
      if (at % 2 === 0) even++;
      else odd++;
    } else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) control++;
  }
  const half = head.length / 2;
  if (odd > half * 0.4 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.4 && odd < half * 0.05) return 'utf-16be';
  if (even + odd + control > Math.max(8, head.length * 0.02)) throw new FileError('binary');
  return null;
}

/** Counts bytes above 127 and those of them that stand beside another: words of Arabic do. */
export function byteCounter() {
  let high = 0;
  let beside = 0;
  let before = false;
  return {
    add(bytes: Uint8Array): void {
      for (const byte of bytes) {
        const now = byte > 127;
        if (now) {
          high++;
          if (before) beside++;
        }
        before = now;
      }
    },
    /** What a text that is no UTF-8 is most likely written in. */
    guess: (): Encoding => (high > 0 && beside / high > 0.5 ? 'windows-1256' : 'windows-1252'),
  };
}

/** Whether all bytes so far are UTF-8. */
export function utf8Checker() {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let valid = true;
  return {
    add(bytes: Uint8Array, last: boolean): boolean {
      if (!valid) return false;
      try {
        decoder.decode(bytes, { stream: !last });
      } catch {
        valid = false;
      }
      return valid;
    },
  };
}
