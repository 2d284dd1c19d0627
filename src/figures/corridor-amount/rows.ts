import type { EconomyCode } from '../../domain/economy.ts';
import type { PartnerRow } from '../corridor-similar/rows.ts';
import type { DoubtReason } from '../shared/doubt.ts';

/** An amount out of an economy, in US$: a publisher's for its year, or ours where there is none. */
export interface FlowRow {
  year: number;
  receiver: EconomyCode;
  usd: number | null;
  /** Ends of the 80 % interval; of modelled amounts only. */
  low: number | null;
  high: number | null;
  /** What makes them dollars of the price year; null for a year without prices. */
  deflator: number | null;
  status: 'published' | 'zero' | 'not_available' | 'modelled';
}

/** What a published matrix holds of an economy: nulls where it does not list it. */
export interface MatrixRow {
  year: number;
  source: string;
  edition: string;
  as_sender: boolean | null;
  as_receiver: boolean | null;
  /** The publisher's own sums, in US$; null where it gives none. */
  paid: number | null;
  received: number | null;
  /** With the newest matrix: what it received in the year of the newest estimate, in US$. */
  received_now?: number | null;
  deflator: number | null;
}

/** A corridor that the estimate leaves out, or one whose count of migrants is doubted. */
export interface PairRow {
  receiver: EconomyCode;
  reason: 'barred' | 'one_balance' | DoubtReason;
  /** From which year on it is left out, 0 in every year; the year that a doubt is of. */
  since: number;
  /** What a doubt says, in percent. */
  part: number | null;
}

export interface AmountRows {
  /** All that leaves the sender, and all that leaves the receiver: the way back is among it. */
  sent: readonly FlowRow[];
  sentBack: readonly FlowRow[];
  matricesOfSender: readonly MatrixRow[];
  matricesOfReceiver: readonly MatrixRow[];
  /** Corridors out of and into the receiver in the newest matrix. */
  partners: readonly PartnerRow[];
  pairs: readonly PairRow[];
}
