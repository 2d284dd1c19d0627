import type { Beginning } from './read-report.ts';

export interface Hooks {
  /**
   * Called after every part, with the share that is done and the rows so far; what it waits for,
   * reading waits for, and what it throws ends the reading.
   */
  onStep: (share: number, rows: number) => Promise<void>;
  /** Called once the first rows are there and their names found. */
  onBeginning?: ((beginning: Beginning) => void) | undefined;
}
