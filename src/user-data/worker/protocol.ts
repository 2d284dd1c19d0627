import type { OwnTable } from '../own-table.ts';
import type { FileFault } from '../parse/file-error.ts';
import type { Beginning, ReadReport } from '../parse/read-report.ts';
import type { ReadSettings } from '../parse/read-settings.ts';
import type { OwnNames } from '../names/own-names.ts';
import type { KnownEconomy, Spelling } from '../infer/economy-index.ts';
import type { Counts, PreviewRow } from '../infer/interpret.ts';
import type { Note } from '../infer/notes.ts';
import type { Plan } from '../infer/plan.ts';
import type { Choices, Question, Step } from '../step.ts';
import type { Fault, ProblemGroup } from '../infer/problems.ts';

/** A column of the file before it is understood. */
export interface ColumnSummary {
  /** With the titles over it. */
  header: string;
  examples: readonly string[];
}

/** What is known of a file once it is read. */
export interface FileSummary {
  columns: readonly ColumnSummary[];
  rows: number;
  /** Whether the file names its columns. */
  named: boolean;
  report: ReadReport;
  plan: Plan;
  /** What was done by itself, with what was undone of it. */
  steps: readonly Step[];
  /** What must be answered before the table can be used. */
  questions: readonly Question[];
}

/** What came of a plan. */
export interface Understanding {
  counts: Counts;
  /** What was assumed of the columns. */
  notes: readonly Note[];
  problems: readonly ProblemGroup[];
  /** How many kinds of problems there are in all. */
  kinds: number;
  /** Names that the reader's own list knows, as they stand in the file. */
  byList: OwnNames;
  shown: readonly number[];
  preview: readonly PreviewRow[];
  table: Pick<OwnTable, 'shape' | 'years' | 'columns' | 'rows' | 'bytes'>;
}

/** Words of the list of problems, which the worker writes in the user's language. */
export interface ProblemWords {
  headings: readonly [row: string, column: string, text: string, problem: string, nearest: string];
  faults: Readonly<Record<Fault, string>>;
}

export type Request =
  | {
      kind: 'know';
      economies: readonly KnownEconomy[];
      spellings: readonly Spelling[];
      names: OwnNames;
    }
  /** The reader's own names, where they are other than before; not answered. */
  | { kind: 'names'; names: OwnNames }
  | { kind: 'read'; file: Blob; name: string; settings: ReadSettings }
  /** Once more with what the user said of steps and questions; answered as `read` is. */
  | { kind: 'reshape'; choices: Choices }
  | { kind: 'understand'; plan: Plan }
  | { kind: 'table' }
  | { kind: 'problems'; words: ProblemWords };

export type Stage = 'reading' | 'understanding';

export type Reply =
  | { kind: 'progress'; stage: Stage; share: number; rows: number }
  /** On the way to `read`: the first rows, once they are there. */
  | { kind: 'beginning'; beginning: Beginning }
  | { kind: 'read'; summary: FileSummary }
  | { kind: 'understood'; understanding: Understanding }
  | { kind: 'table'; table: OwnTable }
  | { kind: 'problems'; file: Blob }
  | { kind: 'failed'; fault: FileFault; values: Readonly<Record<string, number | string>> };
