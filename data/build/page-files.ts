import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BuiltFile } from '../../src/database/manifest.ts';

/** First eight hex digits of the SHA-256 of some bytes. */
export function hash8(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 8);
}

/** The hashed files that pages load, under `page/`, and their entries in the manifest. */
export class PageFiles {
  readonly #folder: string;
  readonly #files = new Map<string, BuiltFile>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** By logical name, sorted. */
  get files(): Record<string, BuiltFile> {
    return Object.fromEntries([...this.#files].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /**
   * Writes a file as it is.
   *
   * @param logical what the page asks for, as `geometry/world-110`
   * @param extension with its dot
   */
  async add(logical: string, extension: string, bytes: Uint8Array): Promise<void> {
    await this.#write(logical, safeName(logical), extension, hash8(bytes), bytes, bytes.length);
  }

  /**
   * Writes a gzip file under a name that no host compresses or unpacks on the way.
   *
   * @param packed the gzip file, if it is there already
   * @param hash what names this content; absent: the hash of the content
   */
  async addPacked(
    logical: string,
    name: string,
    raw: Uint8Array,
    packed = pack(raw),
    hash = hash8(raw),
  ): Promise<void> {
    await this.#write(logical, name, '.bin', hash, packed, raw.length);
  }

  async #write(
    logical: string,
    name: string,
    extension: string,
    hash: string,
    bytes: Uint8Array,
    rawBytes: number,
  ): Promise<void> {
    const path = `page/${name}-${hash}${extension}`;
    await mkdir(dirname(join(this.#folder, path)), { recursive: true });
    await writeFile(join(this.#folder, path), bytes);
    this.#files.set(logical, { path, bytes: bytes.length, rawBytes });
  }
}

/** Gzip at its best, the same bytes for the same content. */
export function pack(raw: Uint8Array): Buffer {
  return gzipSync(raw, { level: 9 });
}

/** A logical name as a path: nothing that an address or a file system reads otherwise. */
function safeName(logical: string): string {
  return logical.replaceAll(/[^A-Za-z0-9/_.-]+/g, '-');
}
