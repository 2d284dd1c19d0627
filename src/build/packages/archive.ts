import { gzipSync, zipSync, type Zippable } from 'fflate';
import { createHash } from 'node:crypto';

/** Files of an archive: path, with slashes, to content. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

const bytesOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** In one order whatever they were read in, so that the same files make the same bytes. */
const sorted = (files: Files) =>
  Object.entries(files)
    .map(([path, content]) => ({ path, bytes: bytesOf(content) }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));

/**
 * A gzipped tape archive (ustar, POSIX.1-1988). Every file is of one day, so that the same files
 * make the same bytes.
 *
 * @throws when a path is longer than the 100 bytes that its header has for it
 */
export function tarGz(files: Files, day: string): Uint8Array {
  const seconds = Date.parse(`${day}T00:00:00Z`) / 1000;
  const parts = sorted(files).flatMap(({ path, bytes }) => [
    tarHeader(path, bytes.length, seconds),
    bytes,
    new Uint8Array((512 - (bytes.length % 512)) % 512),
  ]);
  const whole = Buffer.concat([...parts, new Uint8Array(1024)]);
  return gzipSync(whole, { level: 9, mtime: seconds * 1000 });
}

function tarHeader(path: string, size: number, seconds: number): Uint8Array {
  if (Buffer.byteLength(path) > 100) throw new Error(`Too long for a tape archive: ${path}`);
  const header = Buffer.alloc(512);
  const octal = (value: number, length: number) =>
    `${value.toString(8).padStart(length - 1, '0')}\0`;
  header.write(path, 0);
  header.write(octal(0o644, 8), 100);
  header.write(octal(0, 8), 108);
  header.write(octal(0, 8), 116);
  header.write(octal(size, 12), 124);
  header.write(octal(seconds, 12), 136);
  header.write(' '.repeat(8), 148);
  header.write('0', 156);
  header.write('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

/** A zip archive, its files in order and of one day. */
export function zip(files: Files, day: string): Uint8Array {
  // A zip has times of no zone: noon is of the same day wherever it is built.
  const mtime = new Date(`${day}T12:00:00`);
  const entries = sorted(files).map(({ path, bytes }) => [path, [bytes, { mtime }]] as const);
  return zipSync(Object.fromEntries(entries) as Zippable, { level: 9 });
}

/** SHA-256 of a content as wheels write it: base64 of URLs, without its end. */
export function recordHash(content: string | Uint8Array): { hash: string; bytes: number } {
  const bytes = bytesOf(content);
  return {
    hash: `sha256=${createHash('sha256').update(bytes).digest('base64url')}`,
    bytes: bytes.length,
  };
}
