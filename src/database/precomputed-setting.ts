import type { Row } from './row.ts';
import type { Parameters } from './query.ts';

/** A question whose answer is computed when the site is built. */
export interface PrecomputedSetting {
  /** Id of the query, as the figure gives it to the database. */
  id: string;
  parameters: Parameters;
  /** File of its SQL in the figure's folder; `<id>.sql` if absent. */
  file?: string;
  /** Its rows, where they are part of another answer and were asked for with it. */
  rows?: readonly Row[];
  /** File to put the answer in, beside others that one page needs; absent: a file of its own. */
  resultPack?: string;
}

/**
 * What `src/figures/<figure>/precomputed-settings.ts` exports as `precomputedSettings`: lists the settings to
 * build, asking the new database where they depend on what it holds.
 */
export type PrecomputedSettings = (
  ask: (setting: PrecomputedSetting) => Promise<Row[]>,
) => Promise<readonly PrecomputedSetting[]>;
