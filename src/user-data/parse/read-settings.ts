import type { Delimiter } from './delimiter.ts';
import type { Encoding } from './encoding.ts';

/** Rows that name the columns, as the file counts its rows from 1; none where `count` is 0. */
export interface NameRows {
  first: number;
  count: number;
}

/** How a file is to be read, as its reader says; null where it is found out. */
export interface ReadSettings {
  /** Place among the tables of an archive. */
  member: number | null;
  /** Place among the sheets of a workbook, the tables of a page or the lists of a JSON file. */
  part: number | null;
  /** Of a text only. */
  encoding: Encoding | null;
  delimiter: Delimiter | null;
  names: NameRows | null;
  /** The first row of data; null for the one after the names. */
  data: number | null;
  /**
   * By a column's place, whether its blank cells take what stands above them; a column that isn't
   * told is filled where its labels are merged downwards.
   */
  fill: Readonly<Record<number, boolean>>;
}

export const foundOut: ReadSettings = {
  member: null,
  part: null,
  encoding: null,
  delimiter: null,
  names: null,
  data: null,
  fill: {},
};

/** Whether a reader said anything of how to read a file. */
export function isSet(settings: ReadSettings): boolean {
  const { fill, ...rest } = settings;
  return Object.keys(fill).length > 0 || Object.values(rest).some((one) => one !== null);
}
