import type { Random } from './random.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const text = (value: string): Bytes => new TextEncoder().encode(value);

const good = [
  'sender,receiver,year,amount (US$ million),sex',
  ...Array.from({ length: 40 }, (_, row) =>
    [
      ['France', 'USA', '"Congo, Dem. Rep."', 'المغرب', 'KSV'][row % 5],
      ['MEX', 'Inde', 'Türkiye', 'Filipinas'][row % 4],
      2000 + (row % 20),
      ['1.5', '"1,234.5"', '..', '١٢', 'n/a', '12 %'][row % 6],
      ['F', 'M', 'both'][row % 3],
    ].join(','),
  ),
].join('\n');

/** A file as a user may have it, before anything happened to it. */
export interface Whole {
  csv: Bytes;
  xlsx: Bytes;
  parquet: Bytes;
  /** Archives, JSON, pages, sheets and files of other programs. */
  others: readonly Bytes[];
}

/** The CSV that the others are made from as well. */
export const goodCsv = good;

const snippets = [
  '"',
  '""',
  ',',
  ';',
  '\t',
  '\n',
  '\r',
  '\0',
  '\uFEFF',
  '…',
  'é',
  '<c>',
  '&#x0;',
  '=1+1',
  ' ',
  '-',
  '9'.repeat(400),
  '€'.repeat(50),
];

/** Bytes changed, left out, put in, doubled or cut off. */
export function damaged(bytes: Bytes, random: Random): Bytes {
  let out = bytes.slice();
  const times = 1 + random.int(8);
  for (let time = 0; time < times; time++) {
    const at = random.int(out.length + 1);
    const length = random.int(30);
    switch (random.int(6)) {
      case 0:
        if (at < out.length) out[at] = random.int(256);
        break;
      case 1:
        out = joined(out.subarray(0, at), out.subarray(at + length));
        break;
      case 2:
        out = joined(out.subarray(0, at), random.bytes(length), out.subarray(at));
        break;
      case 3:
        out = joined(out.subarray(0, at), text(random.pick(snippets)), out.subarray(at));
        break;
      case 4:
        out = joined(out.subarray(0, at), out.subarray(Math.max(0, at - 200)));
        break;
      case 5:
        if (random.int(4) === 0) out = out.slice(0, at);
        break;
    }
  }
  return out;
}

function joined(...parts: readonly Uint8Array[]): Bytes {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** Texts that no program should have written. */
const strange: readonly ((random: Random) => Bytes)[] = [
  () => new Uint8Array(),
  (random) => random.bytes(1 + random.int(4000)),
  () => text('\0'.repeat(2000)),
  () => text(`a,b\n${'x'.repeat(400_000)}\n1,2\n`),
  () => text(`a,b\n"${'x'.repeat(250_000)}\n1,2\n`),
  () =>
    text(
      `${Array.from({ length: 10_000 }, (_, at) => `c${at}`).join(',')}\n${'1,'.repeat(9_999)}1\n`,
    ),
  () => text(`a,b\n${','.repeat(50_000)}\n1,2\n`),
  () => text('"'.repeat(20_001)),
  () => text('a,b\n"never closed,1\n2,3\n4,"5\n'),
  () => text('\r\n'.repeat(3000)),
  () => text(`sender,receiver\n${'"USA","MEX"\n'.repeat(50)}"`),
  (random) => joined(text('PK\u0003\u0004'), random.bytes(random.int(3000))),
  (random) => joined(text('PAR1'), random.bytes(random.int(3000)), text('PAR1')),
  (random) => joined(Uint8Array.of(0xff, 0xfe), random.bytes(random.int(2001))),
  () =>
    joined(
      Uint8Array.of(0xff, 0xfe),
      ...[...goodCsv].map((sign) =>
        Uint8Array.of(sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8),
      ),
    ),
  () => Uint8Array.from(goodCsv.replaceAll('é', 'e'), (sign) => sign.charCodeAt(0) & 255),
  () => text('2010,2011,2012\n1,2,3\n'),
  () => text(`year\n${'20'.repeat(60_000)}\n`),
  () => text('economy,year,value\nFRA,2020,1e999\nMEX,2020,-1e-999\nIND,9999999999999999,0x10\n'),
  () => text('__proto__,constructor,toString\nFRA,__proto__,1\nMEX,constructor,2\n'),
];

/** The malformed file of a number: the same one each time. */
export function malformed(whole: Whole, random: Random): Bytes {
  const which = random.int(14);
  if (which < 4) return damaged(whole.csv, random);
  if (which < 6) return damaged(whole.xlsx, random);
  if (which < 8) return damaged(whole.parquet, random);
  if (which < 12) return damaged(random.pick(whole.others), random);
  return random.int(2) === 0
    ? random.pick(strange)(random)
    : damaged(random.pick(strange)(random), random);
}

export const strangeFiles = strange;
