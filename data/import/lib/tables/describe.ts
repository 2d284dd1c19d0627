import type { Row } from '../row.ts';

export type ColumnType = 'string' | 'integer' | 'number' | 'boolean';

/** One column of a tidy table. */
export interface Column {
  name: string;
  type: ColumnType;
  title: string;
  /** Unit of the numbers: US$, percent, persons… */
  unit?: string;
  description?: string;
  /** Never empty; columns of the key are so anyway. */
  required?: boolean;
  /** The only texts allowed. */
  values?: readonly string[];
  minimum?: number;
  maximum?: number;
}

export interface ForeignKey {
  columns: readonly string[];
  table: string;
  references: readonly string[];
}

/** The release that a row is from. */
export interface RowEdition {
  source: string;
  /** As the row states it; absent where the table keeps one release alone. */
  edition?: string;
  /** Of the table, where its parts are of different releases; "all" if absent. */
  part?: string;
}

/** One tidy table: what is written, checked and described from this alone. */
export interface Table {
  name: string;
  title: string;
  description: string;
  columns: readonly Column[];
  key: readonly string[];
  foreignKeys: readonly ForeignKey[];
  /** Ids in table `source` of the publishers the figures are from; empty for our own lists. */
  sources: readonly string[];
  /**
   * The columns that tell one file's rows from another's: an import replaces the rows that share
   * these values with a row it brings and leaves the others. None: it replaces the whole table.
   */
  slice: readonly string[];
  /**
   * Which release a row is from, null where another table says it; absent: each of `sources`, in
   * the one release that is kept.
   */
  editionOf?: (row: Row) => RowEdition | null;
  /** The year of a row, where its column `year` is not that. */
  yearOf?: (row: Row) => number | null;
}

/** A foreign key to table `economy` for each of the columns. */
export function economies(...columns: string[]): ForeignKey[] {
  return columns.map((column) => ({
    columns: [column],
    table: 'economy',
    references: ['economy'],
  }));
}

/** A foreign key to table `source`. */
export const toSource: ForeignKey = { columns: ['source'], table: 'source', references: ['id'] };

/** A foreign key to table `source_edition` from the columns `source` and `edition`. */
export const toEdition: ForeignKey = {
  columns: ['source', 'edition'],
  table: 'source_edition',
  references: ['source', 'edition'],
};

/** The release of a row that states its source and its edition. */
export function statedEdition(row: Row): RowEdition {
  return { source: String(row['source']), edition: String(row['edition']) };
}

/** The year of a row that has a quarter, `2025Q3`; null where it has none. */
export function yearOfQuarter({ quarter }: Row): number | null {
  return typeof quarter === 'string' ? Number(quarter.slice(0, 4)) : null;
}

export function text(name: string, title: string, more: Partial<Column> = {}): Column {
  return { name, type: 'string', title, ...more };
}

export function integer(name: string, title: string, more: Partial<Column> = {}): Column {
  return { name, type: 'integer', title, ...more };
}

export function number(name: string, title: string, more: Partial<Column> = {}): Column {
  return { name, type: 'number', title, ...more };
}

export function yesNo(name: string, title: string, more: Partial<Column> = {}): Column {
  return { name, type: 'boolean', title, required: true, ...more };
}

/** Code of an economy: ISO 3166-1 alpha-3, or one of the few of our own. */
export function economy(name: string, title: string): Column {
  return text(name, title, {
    required: true,
    description:
      'ISO 3166-1 alpha-3; XKX Kosovo, XCX Channel Islands; XUN, XOO, XUK, XST have no place on a map.',
  });
}

export const year = integer('year', 'Year', { unit: 'year', minimum: 1900, maximum: 2100 });
export const edition = text('edition', 'Edition of the source');
export const source = text('source', 'Id of the source');
