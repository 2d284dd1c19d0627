import type { FigureKind } from '../domain/figure-kind.ts';

export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'date';

/** A value of an exported table; null is "no data". Dates are ISO 8601 text, `YYYY-MM-DD`. */
export type ExportCell = string | number | boolean | null;

export interface ExportColumn {
  /** Name in a file: snake_case, ASCII. */
  id: string;
  type: ColumnType;
  /** What it holds, in the user's language. */
  label: string;
  /** As the user says it: `US$`, `% of GDP`, `persons`. */
  unit?: string;
}

export interface ExportTable {
  /** Name of its file or sheet: snake_case, ASCII. */
  name: string;
  columns: readonly ExportColumn[];
  /** A cell a column, in their order. */
  rows: readonly (readonly ExportCell[])[];
  /** There are more rows than these, which could not be held: the file says so. */
  cut?: boolean;
}

/** How rows are fetched that are not there yet. */
export interface RowsReading {
  signal: AbortSignal;
  /** Told the rows read, and of how many. */
  onRows: (rows: number, total: number) => void;
}

/** A statement that reads the rows of a table from the public database file. */
export interface ExportStatement {
  sql: string;
  /** Values of its `$name` parameters. */
  parameters: Readonly<Record<string, ExportCell>>;
}

/** Anything a user can take away: a figure, a table, a selection, the result of a query. */
export interface Exportable {
  /** Stem of the names of its files: kebab-case, ASCII. */
  name: string;
  title: string;
  /** What part of a whole it is, where the user chose one: "2 selected corridors". */
  extent?: string;
  /** Sentences that say what is found and what is measured. */
  description: readonly string[];
  /** Made when a file is asked for; may ask the database. */
  tables: (reading?: RowsReading) => Promise<readonly ExportTable[]>;
  /** Columns of the user's own, by their ids: their figures are no publisher's. */
  ownColumns?: readonly string[];
  /** Ids in the table `source`, and the edition the figures are from. */
  citations: readonly { source: string; edition: string }[];
  /** Whose figures these are: a publisher's, our estimate, both, or the user's own. */
  kind: FigureKind | 'own';
  /** Absolute address of this view. */
  permalink: string;
  /** What gives the same rows, a statement a table, on the public database file. */
  statements: readonly ExportStatement[];
  /** What a reader of the file must know. */
  notes?: readonly string[];
}
