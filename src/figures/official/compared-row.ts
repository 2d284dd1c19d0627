import type { EconomyCode } from '../../domain/economy.ts';
import type { BankId, Reporter } from './reporters.ts';

/** Partners that a central bank reports together. */
export type PartnerGroup = 'world' | 'eu' | 'gcc_other' | 'other' | 'unidentified';

/** What a central bank reports of a year for a corridor, or a group of them; amounts in US$. */
export interface ComparedRow {
  year: number;
  reporter: Reporter;
  direction: 'received' | 'paid';
  /** Null for one economy, of which alone there is something to compare. */
  partner_group: PartnerGroup | null;
  /** Null on the side of a group. */
  sender: EconomyCode | null;
  receiver: EconomyCode | null;
  definition: string;
  source: BankId;
  usd: number;
  land_usd: number | null;
  sea_usd: number | null;
  /** Of the matrix of the year; null where it has nothing, or the year no matrix. */
  matrix_usd: number | null;
  matrix_state: 'published' | 'zero' | 'not_available' | 'no_estimate' | null;
  /** Of a year without a matrix. */
  modelled_usd: number | null;
  modelled_low: number | null;
  modelled_high: number | null;
}
