import type { Encoding } from '../encoding.ts';
import { FileError } from '../file-error.ts';
import { limits } from '../limits.ts';
import { stataBytes, type StataBytes } from './stata-bytes.ts';

/** A text has its bytes as its type; `strl` is one that stands apart from the rows. */
export type StataType = 'byte' | 'int' | 'long' | 'float' | 'double' | 'strl' | number;

export interface StataVariable {
  name: string;
  /** What it is called in words; empty where the file doesn't say. */
  label: string;
  /** How it is shown: `%td` for days. */
  format: string;
  type: StataType;
  /** Name of the labels of its values; empty for none. */
  labels: string;
}

/** What stands where in a Stata file, by its own version's rules. */
export interface StataLayout {
  release: number;
  little: boolean;
  rows: number;
  variables: readonly StataVariable[];
  /** First byte of the rows. */
  data: number;
  /** Bytes of a row. */
  width: number;
  /** First bytes of long texts and of labels, and of what comes after them; null without any. */
  strls: readonly [from: number, to: number] | null;
  labels: readonly [from: number, to: number];
}

/** Bytes that a header takes at most. */
const headBytes = 40_000_000;

export function sizeOf(type: StataType): number {
  if (typeof type === 'number') return type;
  return { byte: 1, int: 2, long: 4, float: 4, double: 8, strl: 8 }[type];
}

/**
 * Reads a file's header, by the rules of its version: 113 to 115, and 117 to 119.
 *
 * @throws {FileError} `broken_stata` when it is cut off or says what can't be
 */
export async function stataLayout(file: Blob, encoding: Encoding | null): Promise<StataLayout> {
  const head = await file.slice(0, headBytes).arrayBuffer();
  const first = new TextDecoder('latin1').decode(head.slice(0, 200));
  const layout = first.startsWith('<stata_dta>')
    ? newLayout(head, first, file.size, encoding)
    : oldLayout(head, file.size, encoding);
  const { rows, data, width, variables } = layout;
  if (variables.length > limits.columns)
    throw new FileError('too_many_columns', { columns: variables.length, most: limits.columns });
  if (rows > limits.rows) throw new FileError('too_many_rows', { rows, most: limits.rows });
  if (rows * variables.length > limits.cells) throw new FileError('too_much');
  if (variables.length === 0 || data + rows * width > file.size)
    throw new FileError('broken_stata');
  return layout;
}

function list<T>(count: number, read: () => T): T[] {
  return Array.from({ length: count }, read);
}

function widthOf(types: readonly StataType[]): number {
  return types.reduce<number>((sum, type) => sum + sizeOf(type), 0);
}

function variablesOf(
  of: Record<'names' | 'words' | 'formats' | 'labels', readonly string[]>,
  types: readonly StataType[],
): StataVariable[] {
  return types.map((type, place) => ({
    name: of.names[place]!,
    label: of.words[place]!,
    format: of.formats[place]!,
    type,
    labels: of.labels[place]!,
  }));
}

function oldLayout(head: ArrayBuffer, size: number, encoding: Encoding | null): StataLayout {
  const [release = 0, order = 0] = new Uint8Array(head, 0, 2);
  const little = order === 2;
  const bytes = stataBytes(head, little, encoding);
  bytes.skip(4);
  const count = bytes.uint16();
  const rows = bytes.uint32();
  bytes.skip(81 + 18);
  const types = list(count, () => oldType(bytes.uint8()));
  const names = list(count, () => bytes.text(33));
  bytes.skip(2 * (count + 1));
  const formats = list(count, () => bytes.text(release === 113 ? 12 : 49));
  const labels = list(count, () => bytes.text(33));
  const words = list(count, () => bytes.text(81));
  // Further characteristics, until one of no kind and no length.
  for (;;) {
    const kind = bytes.uint8();
    const length = bytes.int32();
    if (kind === 0 && length === 0) break;
    if (length < 0) throw new FileError('broken_stata');
    bytes.skip(length);
  }
  const width = widthOf(types);
  const data = bytes.at;
  const variables = variablesOf({ names, words, formats, labels }, types);
  return {
    release,
    little,
    rows,
    variables,
    data,
    width,
    strls: null,
    labels: [data + rows * width, size],
  };
}

function oldType(code: number): StataType {
  const type = ({ 251: 'byte', 252: 'int', 253: 'long', 254: 'float', 255: 'double' } as const)[
    code
  ];
  if (type) return type;
  if (code < 1 || code > 244) throw new FileError('broken_stata');
  return code;
}

function newLayout(
  head: ArrayBuffer,
  first: string,
  size: number,
  encoding: Encoding | null,
): StataLayout {
  const release = Number(/<release>(\d{3})<\/release>/.exec(first)?.[1]);
  const order = /<byteorder>(MSF|LSF)<\/byteorder>/.exec(first);
  if (release < 117 || release > 119 || !order) throw new FileError('broken_stata');
  const little = order[1] === 'LSF';
  const bytes = stataBytes(head, little, encoding ?? (release >= 118 ? 'utf-8' : null));
  bytes.at = order.index + order[0].length;
  bytes.mark('<K>');
  const count = release === 119 ? bytes.uint32() : bytes.uint16();
  bytes.mark('</K><N>');
  const rows = release === 117 ? bytes.uint32() : bytes.uint64();
  bytes.mark('</N><label>');
  bytes.skip(release === 117 ? bytes.uint8() : bytes.uint16());
  bytes.mark('</label><timestamp>');
  bytes.skip(bytes.uint8());
  bytes.mark('</timestamp></header><map>');
  const map = list(14, bytes.uint64);
  if (count > limits.columns * 20)
    throw new FileError('too_many_columns', { columns: count, most: limits.columns });
  const name = release === 117 ? 33 : 129;
  const types = section(bytes, map[2]!, '<variable_types>', count, () => newType(bytes.uint16()));
  const names = section(bytes, map[3]!, '<varnames>', count, () => bytes.text(name));
  const formats = section(bytes, map[5]!, '<formats>', count, () =>
    bytes.text(release === 117 ? 49 : 57),
  );
  const labels = section(bytes, map[6]!, '<value_label_names>', count, () => bytes.text(name));
  const words = section(bytes, map[7]!, '<variable_labels>', count, () =>
    bytes.text(release === 117 ? 81 : 321),
  );
  const variables = variablesOf({ names, words, formats, labels }, types);
  if (map.some((place) => place > size)) throw new FileError('broken_stata');
  return {
    release,
    little,
    rows,
    variables,
    width: widthOf(types),
    data: map[9]! + '<data>'.length,
    strls: [map[10]! + '<strls>'.length, map[11]! - '</strls>'.length],
    labels: [map[11]! + '<value_labels>'.length, map[12]! - '</value_labels>'.length],
  };
}

function section<T>(
  bytes: StataBytes,
  at: number,
  mark: string,
  count: number,
  read: () => T,
): T[] {
  bytes.at = at;
  bytes.mark(mark);
  return list(count, read);
}

function newType(code: number): StataType {
  const type = (
    {
      32768: 'strl',
      65526: 'double',
      65527: 'float',
      65528: 'long',
      65529: 'int',
      65530: 'byte',
    } as const
  )[code];
  if (type) return type;
  if (code < 1 || code > 2045) throw new FileError('broken_stata');
  return code;
}
