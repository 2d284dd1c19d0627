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
  /** Of those with a figure ten years before, too: now and then, US$; null where none has. */
  same_now: number | null;
  same_before: number | null;
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
