import type { EconomyCode } from '../../../domain/economy.ts';
import type { GapReason } from '../../../domain/gap-reason.ts';
import type { WeakStatus } from '../../../domain/evidence.ts';
import type { MoneyPublisher } from '../../../domain/measure.ts';

/** What a publisher says of a value; ours are the weak ones and 'modelled'. */
export type Status = 'published' | 'estimate' | WeakStatus | 'modelled' | 'zero' | 'not_available';

/** A row of `measure-values`: the value in the measure's unit. */
export interface ValueRow {
  year: number;
  economy: EconomyCode;
  value: number;
  status: Status;
  /** 0–1: the part of the money that a cost's corridors carry; null elsewhere. */
  coverage?: number | null;
  /** The other end of the one corridor that a cost is of. */
  partner?: EconomyCode | null;
  /** Whose figure a headline is; null in a publisher's own series. */
  publisher?: MoneyPublisher | null;
  /** What the other publisher has, where it differs by more than 10 %. */
  other?: number | null;
}

/** A row of `total-gaps`: a 0 of a publisher that is no figure, or one that it repeats. */
export interface GapRow {
  year: number;
  economy: EconomyCode;
  reason: GapReason;
}

/** A row of `measure-totals`; `published` is the publisher's own world total, if it gives one. */
export interface TotalRow {
  year: number;
  published: number | null;
  summed: number;
  economies: number;
}

/** A row of `death-ranges`: persons. */
export interface RangeRow {
  year: number;
  economy: EconomyCode;
  low: number;
  high: number;
}

/** A row of `deflators`. */
export interface DeflatorRow {
  year: number;
  deflator: number;
}

/** A row of `flow-years`: the corridors of a year and what they sum to. */
export interface FlowYearRow {
  series: string;
  year: number;
  corridors: number;
  /** Those with evidence, which ranks are among. */
  ranked: number;
  total: number;
}

/**
 * A row of `flows` and `top-flows`: US$, persons or percent, as the kind has it. `female` counts
 * persons, `rank` is by value among all corridors of the year; an expressly empty cell (`zero`,
 * `not_available`) may come without a value.
 */
export interface FlowRow {
  sender: EconomyCode;
  receiver: EconomyCode;
  value: number | null;
  /** Ends of the 80 % interval; of estimates alone. */
  low?: number | null;
  high?: number | null;
  female: number | null;
  quotes: number | null;
  status: Status;
  rank: number;
  /** Why it is not told as the largest: see `untold_partner`. Null of most. */
  doubt?: PartnerDoubt | null;
  /** Percent of the migrants in the sender whom that is of; null of a pair. */
  part?: number | null;
}

/**
 * A pair whose count of migrants bears out little of the matrix's money; or a sender where most migrants
 * are from places that the estimate has no money for, or are imputed.
 */
export type PartnerDoubt = 'pair' | 'few' | 'imputed';
