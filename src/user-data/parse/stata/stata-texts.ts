import type { Encoding } from '../encoding.ts';
import { FileError } from '../file-error.ts';
import { limits } from '../limits.ts';
import { stataBytes } from './stata-bytes.ts';
import type { StataLayout } from './stata-layout.ts';

/** Labels by their name: what each value is called. */
export type ValueLabels = ReadonlyMap<string, ReadonlyMap<number, string>>;

/** A file's labels of values. */
export async function valueLabels(
  file: Blob,
  { labels: [from, to], release, little }: StataLayout,
  encoding: Encoding | null,
): Promise<ValueLabels> {
  const bytes = stataBytes(await file.slice(from, to).arrayBuffer(), little, encoding);
  const found = new Map<string, ReadonlyMap<number, string>>();
  const marked = release >= 117;
  while (bytes.at + (marked ? 5 : 4) < bytes.length) {
    if (marked) bytes.mark('<lbl>');
    bytes.skip(4);
    const name = bytes.text(release >= 118 ? 129 : 33);
    bytes.skip(3);
    const count = bytes.int32();
    const length = bytes.int32();
    if (count < 0 || length < 0 || count * 8 + length > bytes.length)
      throw new FileError('broken_stata');
    const offsets = Array.from({ length: count }, bytes.int32);
    const values = Array.from({ length: count }, bytes.int32);
    const start = bytes.at;
    const texts = new Map<number, string>();
    for (const [place, value] of values.entries()) {
      const offset = offsets[place]!;
      if (offset < 0 || offset >= length) throw new FileError('broken_stata');
      bytes.at = start + offset;
      texts.set(value, bytes.text(length - offset));
    }
    bytes.at = start + length;
    if (marked) bytes.mark('</lbl>');
    found.set(name, texts);
  }
  return found;
}

/** Long texts by the place that rows name them with: variable and observation. */
export async function longTexts(
  file: Blob,
  { strls, release, little }: StataLayout,
  encoding: Encoding | null,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  if (!strls || strls[1] <= strls[0]) return found;
  if (strls[1] - strls[0] > limits.characters) throw new FileError('too_much');
  const bytes = stataBytes(await file.slice(...strls).arrayBuffer(), little, encoding);
  while (bytes.at < bytes.length) {
    bytes.mark('GSO');
    const variable = bytes.uint32();
    const row = release === 117 ? bytes.uint32() : bytes.uint64();
    const binary = bytes.uint8() === 129;
    const length = bytes.uint32();
    const text = bytes.text(length);
    found.set(`${variable},${row}`, binary ? '' : text.slice(0, limits.cell));
  }
  return found;
}
