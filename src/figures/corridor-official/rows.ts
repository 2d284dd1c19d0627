import type { FlowRow, MatrixRow } from '../corridor-amount/rows.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import type { PartnerGroup } from '../official/compared-row.ts';
import type { BankId, Reporter } from '../official/reporters.ts';

/** What a central bank reports of a year, in US$: of a corridor, or of a group its sender is in. */
export interface ReportedRow {
  year: number;
  /** Null for a group. */
  sender: EconomyCode | null;
  receiver: EconomyCode;
  /** The group of senders that the figure is of; null for the sender itself. */
  partner_group: PartnerGroup | null;
  reporter: Reporter;
  source: BankId;
  /** `cash_land` and `cash_sea` are the parts of `cash`; other definitions stand alone. */
  definition: string;
  usd: number;
  /** The newest whole year of that bank. */
  newest: number;
}

export interface OfficialRows {
  /** Of each end as a partner: what the other end's bank reports of it is among them. */
  ofSender: readonly ReportedRow[];
  ofReceiver: readonly ReportedRow[];
  sent: readonly FlowRow[];
  matricesOfSender: readonly MatrixRow[];
  matricesOfReceiver: readonly MatrixRow[];
}
