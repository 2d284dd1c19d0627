import type { NamedStatement } from './with-results.ts';

/** How far a user's statement is: the engine comes up; it waits for another; it runs. */
export type AskState = 'starting' | 'running';

export interface AskOptions {
  /** Rows at most; fewer where there are very many columns. */
  limit: number;
  /** In ms, counted while it runs. */
  timeLimit: number;
  signal?: AbortSignal | undefined;
  /** The user's statements that this one may read by name; each runs anew with it. */
  results?: readonly NamedStatement[] | undefined;
  /** For files: more values and longer texts than a page shows, and how far it is. */
  whole?:
    | {
        /** Told the rows read, and of how many once they are counted. */
        onRows: (rows: number, total: number) => void;
      }
    | undefined;
  onState?: ((state: AskState) => void) | undefined;
}
