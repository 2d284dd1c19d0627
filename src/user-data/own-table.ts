import type { KeptUnit, Role } from './infer/roles.ts';
import type { ReadSettings } from './parse/read-settings.ts';

/** What a table's rows are about: a pair of economies, one, or neither. */
export type Shape = 'corridor' | 'economy' | 'other';

/** The values of a column, as compact as they come. */
export type OwnData =
  /** Place 0 of the texts is the missing one. */
  | { type: 'text'; texts: readonly string[]; ids: Uint16Array | Uint32Array }
  /** NaN is missing. */
  | { type: 'number'; values: Float64Array }
  /** `missingInteger` is missing. */
  | { type: 'integer'; values: Int32Array };

export const missingInteger = -2_147_483_648;

export interface OwnColumnInfo {
  /** Name in SQL and in links: letters, digits and underscores. */
  id: string;
  /** Name in the user's file. */
  label: string;
  role: Role;
  /** Of numbers; null for any other column. */
  unit: KeptUnit | null;
  type: OwnData['type'];
  /** Of a breakdown: the text of the rows that are the total of the others. */
  total?: string;
}

/** The file that a table was read from, and how its reader set that it is read. */
export interface TableReading {
  file: string;
  settings: ReadSettings;
}

/** What is known of a kept table without opening it. */
export interface OwnTableInfo {
  /** Name in SQL, `own.<name>`, and in links; unique. */
  name: string;
  /** The name that the user gave it; at first that of the file. */
  title: string;
  shape: Shape;
  rows: number;
  /** What it takes in the browser, in bytes. */
  bytes: number;
  /** When it was kept, in milliseconds since 1970. */
  made: number;
  /** First and last year; null without years. */
  years: readonly [number, number] | null;
  columns: readonly OwnColumnInfo[];
  /** Of tables that were kept before it was told there is none. */
  reading?: TableReading;
}

/** A table of the user's own, whole: `data` has one entry for each of the columns. */
export interface OwnTable extends OwnTableInfo {
  data: readonly OwnData[];
}

/** The value of a column in a row; null if it is missing. */
export function valueAt(data: OwnData, row: number): string | number | null {
  if (data.type === 'text') {
    const id = data.ids[row]!;
    return id === 0 ? null : (data.texts[id] ?? null);
  }
  const value = data.values[row]!;
  return (data.type === 'integer' ? value === missingInteger : Number.isNaN(value)) ? null : value;
}

/** What a column takes in memory, in bytes; texts by their letters. */
export function bytesOf(data: OwnData): number {
  if (data.type !== 'text') return data.values.byteLength;
  return data.ids.byteLength + data.texts.reduce((sum, text) => sum + 2 * text.length + 8, 0);
}

/** What is known of a table without its values. */
export function infoOf({ data: values, ...info }: OwnTable): OwnTableInfo {
  // A table and its description always have the same columns.
  if (values.length !== info.columns.length) throw new RangeError('columns without values');
  return info;
}
