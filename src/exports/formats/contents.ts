import type { Exportable, ExportTable } from '../export-source.ts';
import type { Word } from '../notes.ts';
import type { CitedSource } from '../sources.ts';

/** All that goes into a file. */
export interface Contents {
  what: Exportable;
  tables: readonly ExportTable[];
  sources: readonly CitedSource[];
  /** Edition of the atlas's data, and the day they are taken, ISO 8601. */
  atlas: { edition: string; day: string };
  /** Says the notes in the user's language. */
  word: Word;
  /** What stands in every row of a file that holds the first of more rows. */
  cutWord?: (rows: number) => string;
  rightToLeft: boolean;
}
