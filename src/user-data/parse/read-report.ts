import type { Delimiter } from './delimiter.ts';
import type { Encoding } from './encoding.ts';
import type { NameRows } from './read-settings.ts';

/** What was done on the way from a file to its rows; each has its sentence under `step`. */
export const readStepKinds = [
  'unpacked',
  'taken_from',
  'html',
  'under_key',
  'json_stat',
  'sdmx_json',
  'flattened',
  'comments',
  'names_joined',
  'merged_filled',
  'filled',
  'formulas',
  'labels',
  'missing_codes',
  'encoding',
] as const;
export type ReadStepKind = (typeof readStepKinds)[number];

export interface ReadStep {
  kind: ReadStepKind;
  values: Readonly<Record<string, number | string>>;
}

/** A row as it stands in its file, before names are told from data. */
export interface FirstRow {
  number: number;
  cells: readonly string[];
}

/** What the first rows of a file were taken for. */
export interface Beginning {
  /** Null where no row names the columns. */
  names: NameRows | null;
  /** The first row of data. */
  data: number;
  first: readonly FirstRow[];
}

export type FileFormat =
  'text' | 'workbook' | 'open_document' | 'parquet' | 'json' | 'html' | 'stata';

/** How a file was read: what its reader set, and what was found out. */
export interface ReadReport extends Beginning {
  format: FileFormat;
  /** The tables of an archive, and the place of the one that was read. */
  members: readonly string[];
  member: number;
  /** Sheets, tables or lists, by name where they have one; and the place of the one that was read. */
  parts: readonly string[];
  part: number;
  /** Of a text; null for any other file. */
  encoding: Encoding | null;
  delimiter: Delimiter | null;
  /** Names of the columns as they were read, with the titles over them. */
  columns: readonly string[];
  /** Places of columns whose blank cells took what stands above them. */
  filled: readonly number[];
  steps: readonly ReadStep[];
}
