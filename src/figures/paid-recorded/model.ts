import type { EconomyCode } from '../../domain/economy.ts';
import { newestMatrixYear } from '../../domain/editions/matrices.ts';
import type { MoneyPublisher } from '../../domain/measure.ts';
import type { BankId } from '../official/reporters.ts';
import type { EconomiesSettings } from '../shared/economies-settings.ts';

/** A year of what left an economy, in US$; null where nobody says it. */
export interface PaidRow {
  year: number;
  /** All that the matrix has leaving; null where it does not have the economy as a sender. */
  matrix: number | null;
  recorded: number | null;
  recorded_by: MoneyPublisher | null;
  /** Why no change is told from the record of the year before; null where one is. */
  recorded_break?: string | null;
  /** What its own central bank reports. */
  reported: number | null;
  reported_by: BankId | null;
  /** Our estimate, in a year without a matrix, and the ends of its interval, if it is measured. */
  modelled: number | null;
  lower: number | null;
  upper: number | null;
  /** Of the newest estimate: the part of what the newest matrix has leaving, in %, that went to receivers without a total for its year. */
  unreported?: number | null;
  /** The largest of them. */
  unreported_to?: EconomyCode | null;
  /** Of the others, the one with most of the difference between estimate and matrix; how much, in %. */
  most_by?: EconomyCode | null;
  most_part?: number | null;
  /** What that one received in all, by the matrix and in the estimate's year, in US$. */
  most_before?: number | null;
  most_now?: number | null;
  /** What part of that came from the economy, in %. */
  most_share_before?: number | null;
  most_share_now?: number | null;
  /** The year since which nothing can be sent to it. */
  most_barred?: number | null;
  /** Whether its balance of payments holds the economy, so that none of what it received is from there. */
  most_inside?: boolean | null;
  /** Where most of it is doubted, up to three receivers for which it is, codes apart by spaces. */
  doubted_to?: string | null;
}

export type PaidRows = Readonly<Record<EconomyCode, readonly PaidRow[]>>;

export interface PaidOf {
  economy: EconomyCode;
  rows: readonly PaidRow[];
  /** The year of the newest matrix. */
  newest: PaidRow | null;
}

export interface PaidModel {
  economies: readonly PaidOf[];
  year: number;
}

/** What left each economy by the matrices, as recorded and as its own central bank reports. */
export function paidModel({ economies }: EconomiesSettings, rows: PaidRows): PaidModel {
  return {
    year: newestMatrixYear,
    economies: economies.map((economy) => {
      const own = rows[economy] ?? [];
      const newest = own.find(({ year }) => year === newestMatrixYear) ?? null;
      return { economy, rows: own, newest };
    }),
  };
}

/** Years of an economy that are estimated. */
export function modelledRows(
  rows: readonly PaidRow[],
): readonly (PaidRow & { modelled: number })[] {
  return rows.filter(
    (row): row is PaidRow & { modelled: number } => row.modelled !== null && row.modelled > 0,
  );
}

/** Whether something is known of the newest matrix's year. */
export function isTold({ newest }: PaidOf): boolean {
  return (newest?.matrix ?? 0) > 0 || newest?.recorded != null;
}
