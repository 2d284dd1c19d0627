import { createHash } from 'node:crypto';

/** A name as an identifier that stays: a UUID of version 5 (RFC 9562), made of the name alone. */
export function uuidOf(name: string): string {
  const hash = createHash('sha1').update(`remittance-atlas/${name}`).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.subarray(0, 16).toString('hex');
  return [8, 12, 16, 20, 32].map((end, at) => hex.slice([0, 8, 12, 16, 20][at], end)).join('-');
}
