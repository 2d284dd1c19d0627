import type { EconomyCode } from '../../domain/economy.ts';
import type { TableKind } from './table-kind.ts';

/**
 * What stands where an amount is: a publisher's figure, our estimate, a zero, `not_available`
 * where the publisher says so, `no_estimate` where nobody has one.
 */
export type AmountStatus = 'published' | 'modelled' | 'zero' | 'not_available' | 'no_estimate';

/** A row of `query.sql`: one corridor of a year. Null is "no data", 0 is zero. */
export interface CorridorRow {
  sender: EconomyCode;
  receiver: EconomyCode;
  /** US$. */
  usd: number | null;
  /** Between what an estimate lies, four times of five, US$; null of what is no estimate. */
  lower: number | null;
  upper: number | null;
  status: AmountStatus;
  /** Percent of what the same matrix or estimate has the sender pay in all. */
  sender_share: number | null;
  /** Percent of what it has the receiver receive in all. */
  receiver_share: number | null;
  /** People from the receiver who live in the sender, in `stock_year`. */
  female: number | null;
  male: number | null;
  migrants: number | null;
  /** Women among them, percent. */
  women: number | null;
  /** Of `few` migrants, or not observed: a share that many origins have `alike` there. */
  women_status: 'published' | 'few' | 'alike' | null;
  stock_year: number | null;
  /** Mean cost of sending US$200 in percent, in `cost_year`. */
  cost: number | null;
  quotes: number | null;
  cost_status: 'published' | 'thin' | 'doubtful' | null;
  cost_year: number | null;
  /** US$ that senders would keep if the cost fell to 3 %. */
  savings: number | null;
  /** US$ in the year compared with. */
  before: number | null;
  change: number | null;
  change_pct: number | null;
  /** What a central bank reports of the year, US$, and the id of that source; the receiver's if both do. */
  official: number | null;
  official_source: string | null;
  edition: string;
}

/** A row of `years.sql`: a year that there are corridors of. */
export interface TableYear {
  kind: TableKind;
  year: number;
  source: string;
  edition: string;
  /** What its corridors add up to, US$. */
  usd: number;
  corridors: number | null;
}
