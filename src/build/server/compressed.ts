import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

type Encoding = 'br' | 'gzip';

const largest = 4_000_000;
const kept = new Map<string, Buffer>();

/** Text, of a size worth its while; what is compressed already (`.bin`, fonts, PNG) isn't. */
export function isCompressible(type: string, size: number): boolean {
  return /^text\/|json|javascript|svg|wasm/.test(type) && size > 500 && size <= largest;
}

/** The best encoding a request accepts. */
export function chooseEncoding(accepted: string | string[] | undefined): Encoding | undefined {
  const names = String(accepted ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
    .map((part) => part.replace(/;.*/, ''));
  if (names.includes('br')) return 'br';
  return names.includes('gzip') ? 'gzip' : undefined;
}

/** Compresses once per key: hosts compress when a site is put up, not on every request. */
export function compressed(content: Buffer, encoding: Encoding, key: string): Buffer {
  const found = kept.get(key);
  if (found) return found;
  const made = encoding === 'br' ? brotli(content) : gzipSync(content);
  kept.set(key, made);
  return made;
}

/** Brotli as static hosts do it. Budgets and the server use this one, so they agree. */
export function brotli(content: Buffer): Buffer {
  return brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 9,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
}
