import type { EconomyCode } from '../../domain/economy.ts';

/** What was sent in the world, to a receiver or in a corridor, and the part from women, in US$. */
export interface SendRow {
  level: 'world' | 'receiver' | 'corridor';
  sender: EconomyCode | null;
  receiver: EconomyCode | null;
  usd: number;
  /** The part whose senders the estimate knows; null where it knows none. */
  shared: number | null;
  per_person: number | null;
  income: number | null;
  survey: number | null;
  free: number | null;
  /** From hosts for which nobody states income by sex. */
  unknown_income: number;
}

/** What a woman sends for each dollar that a man sends, in one surveyed country. */
export interface SurveyRow {
  economy: EconomyCode;
  ratio: number;
  women_asked: number;
  men_asked: number;
  /** At least 30 answers from either sex. */
  counted: boolean;
}
