import { choiceParameter } from './parameter-kinds.ts';
import type { Parameter } from './parameters.ts';

export const dollarChoices = ['nominal', 'real'] as const;

/** `nominal`: dollars of the year that an amount is of; `real`: all in dollars of one year. */
export type Dollars = (typeof dollarChoices)[number];

/** Which dollars amounts are read in: those of their years unless an address says otherwise. */
export function dollarsParameter<All>(): Parameter<Dollars, All> {
  return choiceParameter<Dollars, All>(dollarChoices, 'nominal');
}

/**
 * An amount in US$ of its year as a reader wants it.
 *
 * @param deflator US$ of the price year for a US$ of the amount's year (`us_deflator`); null where
 *   the year has no prices
 * @returns null where there is no amount, or where it can't be told in dollars of the price year
 */
export function inDollars(
  dollars: Dollars,
  usd: number | null,
  deflator: number | null,
): number | null {
  if (dollars === 'nominal' || usd === null) return usd;
  return deflator === null ? null : usd * deflator;
}
