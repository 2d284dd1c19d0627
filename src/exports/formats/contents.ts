import type { Exportable, ExportTable } from '../export-source.ts';
import type { Word } from '../notes.ts';
import type { CitedSource } from '../sources.ts';

/** All that goes into a file. */
export interface Contents {
  what: Exportable;
  tables: readonly ExportTable[];
  sources: readonly CitedSource[];
  /** The day it is taken, ISO 8601. */
  day: string;
  /** Says the notes in the reader's language. */
  word: Word;
  rightToLeft: boolean;
}
