import type { Encoding } from '../encoding.ts';
import { markedText } from '../raw-table.ts';
import { textOf } from './stata-bytes.ts';
import type { StataLayout, StataType, StataVariable } from './stata-layout.ts';

/** What a cell holds: a text, or a number that isn't missing; `.a` to `.z` say why one is. */
export type StataCell = { text: string } | { number: number } | { missing: 'plain' | 'coded' };

const smallest = { byte: 101, int: 32_741, long: 2_147_483_621 } as const;
/** Beyond these numbers of two and of four words lie the missing ones; `.a` is a step further. */
const float = { first: 0x7f000000, step: 0x800 };
const double = { first: 0x7fe00000, step: 0x100 };

/** Reads a cell of a row. */
export function cellAt(
  view: DataView,
  at: number,
  type: StataType,
  { release, little }: Pick<StataLayout, 'release' | 'little'>,
  encoding: Encoding | null,
  longTexts: ReadonlyMap<string, string>,
): StataCell {
  if (typeof type === 'number')
    return { text: textOf(new Uint8Array(view.buffer, view.byteOffset + at, type), encoding) };
  switch (type) {
    case 'byte':
      return whole(view.getInt8(at), smallest.byte);
    case 'int':
      return whole(view.getInt16(at, little), smallest.int);
    case 'long':
      return whole(view.getInt32(at, little), smallest.long);
    case 'float': {
      const bits = view.getUint32(at, little);
      if (bits >= float.first && bits < 0x80000000)
        return { missing: bits === float.first ? 'plain' : 'coded' };
      return finite(shortest(view.getFloat32(at, little)));
    }
    case 'double': {
      const bits = view.getUint32(little ? at + 4 : at, little);
      if (bits >= double.first && bits < 0x80000000)
        return { missing: bits === double.first ? 'plain' : 'coded' };
      return finite(view.getFloat64(at, little));
    }
    case 'strl':
      return { text: longTexts.get(longKey(view, at, release, little)) ?? '' };
  }
}

function whole(value: number, first: number): StataCell {
  if (value < first) return { number: value };
  return { missing: value === first ? 'plain' : 'coded' };
}

function finite(number: number): StataCell {
  return Number.isFinite(number) ? { number } : { missing: 'plain' };
}

/** A number of four bytes as it was written: 0.1, not 0.10000000149. */
function shortest(value: number): number {
  for (let digits = 6; digits < 9; digits++) {
    const rounded = Number(value.toPrecision(digits));
    if (Math.fround(rounded) === value) return rounded;
  }
  return value;
}

/** Variable and observation share eight bytes, by the version in halves, two and six, or three and five. */
function longKey(view: DataView, at: number, release: number, little: boolean): string {
  if (release === 117) return `${view.getUint32(at, little)},${view.getUint32(at + 4, little)}`;
  const bits = BigInt(release === 118 ? 16 : 24);
  const all = view.getBigUint64(at, little);
  const variable = little ? all & ((1n << bits) - 1n) : all >> (64n - bits);
  const row = little ? all >> bits : all & ((1n << (64n - bits)) - 1n);
  return `${variable},${row}`;
}

const day = 86_400_000;
const start = Date.UTC(1960, 0, 1);

/** A number as the rest of the reading understands it: times as their format says. */
export function writtenNumber(number: number, { format }: Pick<StataVariable, 'format'>): string {
  const kind = /^%-?(?:t([cCdwmqhy])|d)/.exec(format);
  if (!kind) return String(number);
  const year = (perYear: number) => 1960 + Math.floor(number / perYear);
  const part = (perYear: number) => (((Math.floor(number) % perYear) + perYear) % perYear) + 1;
  switch (kind[1] ?? 'd') {
    case 'd':
      return isoDay(start + Math.floor(number) * day) ?? String(number);
    case 'c':
    case 'C':
      return isoDay(start + number) ?? String(number);
    case 'm':
      return `${year(12)}M${String(part(12)).padStart(2, '0')}`;
    case 'q':
      return `${year(4)}Q${part(4)}`;
    case 'h':
      return `${year(2)}H${part(2)}`;
    default:
      return String(number);
  }
}

function isoDay(time: number): string | null {
  if (!(Math.abs(time) < 8e15)) return null;
  const text = new Date(time).toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text;
}

/** A text of a file that has types: one that looks like a number is told from one. */
export function writtenText(text: string): string {
  return markedText(text.trim());
}
