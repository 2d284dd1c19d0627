import { readFileSync } from 'node:fs';
import { brotli, isCompressible } from '../server/compressed.ts';

/** Bytes of a built file as a host sends it to a browser that takes brotli. */
export function sentBytes(file: string): number {
  const content = readFileSync(file);
  const type = /\.(js|css|json|svg|html|csv)$/.test(file) ? 'text/plain' : 'binary';
  return isCompressible(type, content.length) ? brotli(content).length : content.length;
}
