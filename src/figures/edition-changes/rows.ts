import type { EconomyCode } from '../../domain/economy.ts';

/**
 * What became of a figure: revised; `jump` where the newer edition goes on at over twice or under
 * half of where the older one ends; not there in the other edition (`new`, `withdrawn`) or there as
 * "not reported" (`reported`, `unreported`).
 */
export const changeKinds = [
  'revised',
  'jump',
  'new',
  'reported',
  'withdrawn',
  'unreported',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** A figure that is another in the next edition of its publisher. */
export interface ChangeRow {
  /** The publication, whichever its edition. */
  source: string;
  measure: string;
  economy: EconomyCode;
  /** Of the older figure; another than that of the newer one only at a jump. */
  year_before: number;
  year: number;
  /** As texts name them, in English. */
  edition_before: string;
  edition_after: string;
  /** In the unit of the subject; null where an edition has none or says "not reported". */
  before: number | null;
  after: number | null;
  /** Whether the publisher itself calls the figure an estimate. */
  estimated_before: boolean;
  estimated_after: boolean;
  kind: ChangeKind;
}

/** Two editions that follow each other, for one measure. */
export interface ComparedRow {
  source: string;
  measure: string;
  edition_before: string;
  edition_after: string;
  /** Figures that both have. */
  compared: number;
  revised: number;
  /** The newest year in both; null where they have none in common, and no sums then. */
  year: number | null;
  economies_before: number;
  economies_after: number;
  sum_before: number | null;
  sum_after: number | null;
}

export interface ChangesRows {
  changes: readonly ChangeRow[];
  compared: readonly ComparedRow[];
}
