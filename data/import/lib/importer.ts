import type { Row } from './row.ts';
import type { EconomyResolver } from './economy-resolver.ts';
import type { InputFile } from './input-file.ts';
import type { TableName } from './tables.ts';

/** A publisher's own total, kept so that checks can hold the rows against it. */
export interface PublishedTotal {
  source: string;
  edition: string;
  name: string;
  year: number | null;
  value: number;
  unit: string;
}

/** Something in a publisher's file that no table holds: counted, with the reason. */
export interface LeftOut {
  source: string;
  edition: string;
  table: TableName;
  /** What it is, in words that name it uniquely within source, edition and table. */
  what: string;
  rows: number;
  amount: number | null;
  unit: string | null;
  reason: string;
}

/** The release that an importer's rows are from, where these do not state it or need a name. */
export interface EditionStated {
  source: string;
  table: TableName;
  edition: string;
  /** As texts name it; the edition itself if absent. */
  label?: string;
  /** Year, or year and month, to sort by; read from the edition if absent. */
  released?: string;
  /** Its title, where it is not that of the source. */
  title?: string;
}

export interface Imported {
  tables: Partial<Record<TableName, readonly Row[]>>;
  totals: readonly PublishedTotal[];
  leftOut: readonly LeftOut[];
  editions?: readonly EditionStated[];
}

export interface ImportContext {
  /** Reads the economies as reconciled when the importer starts (economies are imported first). */
  economies: EconomyResolver;
}

/** Reads one publisher's product into tidy tables. */
export interface Importer {
  /** Names the importer in the report. */
  id: string;
  sourceId: string;
  title: string;
  /** Whether a file is this importer's, in this edition or the publisher's next. */
  recognises(file: InputFile): boolean;
  /** @throws {ImportError} naming file, sheet, row and reason when a file is not as expected. */
  read(files: readonly InputFile[], context: ImportContext): Promise<Imported> | Imported;
}
