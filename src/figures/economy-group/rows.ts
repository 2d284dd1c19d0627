import type { EconomyCode } from '../../domain/economy.ts';

/** A row of `group-money`: a year's sum over the members with a figure. */
export interface MoneyRow {
  direction: 'received' | 'paid';
  year: number;
  usd: number;
  reporting: number;
  members: number;
  /** 0–1: the part of the members' people who live in those with a figure. */
  covered: number;
  /**
   * Of those with a figure ten years before, too, and no break in between: now and then, US$; null
   * where none has.
   */
  same_now: number | null;
  same_before: number | null;
  /** How many those are. */
  same: number;
  /** Codes of those with a figure ten years before and a break since, by commas; null for none. */
  broken: string | null;
  /** Codes of those across whose figures before this year and of it no change is told. */
  broke: string | null;
  /** US$ of the price year for a US$ of the year; null where it has no prices. */
  deflator: number | null;
}

/** The economies of a list of codes with breaks. */
export function brokenIn(codes: string | null): readonly EconomyCode[] {
  return codes === null ? [] : codes.split(',');
}

/** A row of `group-members`, US$; null where the economy has no figure for the year. */
export interface MemberRow {
  economy: EconomyCode;
  year: number;
  received: number | null;
  status: string | null;
  paid: number | null;
}

/** A row of `group-senders`, US$ by the newest published matrix; of all members together without a sender. */
export interface SenderRow {
  year: number;
  sender: EconomyCode | null;
  usd: number;
  whole: number;
}

/** A row of `group-women`: migrants, and the women among those whose sex is known, 0–100. */
export interface WomenRow {
  side: 'abroad' | 'hosted' | 'between';
  year: number;
  persons: number;
  women: number | null;
  /** 0–1: the part of the people whose split by sex was not counted. */
  unobserved: number;
}

/** All that a group's page is made from. */
export interface GroupRows {
  money: readonly MoneyRow[];
  members: readonly MemberRow[];
  senders: readonly SenderRow[];
  women: readonly WomenRow[];
}
