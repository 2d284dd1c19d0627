import type { CorridorRow } from './rows.ts';

/** What some corridors come to. Amounts in US$; null where nothing is known to make it of. */
export interface Summary {
  corridors: number;
  /** Those of them with an amount above zero. */
  paying: number;
  usd: number;
  /** Mean cost in percent, weighted by amount over the corridors with a price and an amount. */
  cost: number | null;
  priced: number;
  /** Women among all their migrants, percent. */
  women: number | null;
}

/** What some corridors add up to. */
export interface Sums {
  corridors: number;
  /** Those of them with an amount above zero, and what they add up to, US$. */
  paying: number;
  usd: number;
  /** Corridors with a price and an amount; the amount along them; the fees on it, US$. */
  priced: number;
  pricedUsd: number;
  fees: number;
  women: number;
  migrants: number;
}

export function summaryOf({
  corridors,
  paying,
  usd,
  priced,
  pricedUsd,
  fees,
  women,
  migrants,
}: Sums): Summary {
  return {
    corridors,
    paying,
    usd,
    priced,
    cost: pricedUsd > 0 ? (100 * fees) / pricedUsd : null,
    women: migrants > 0 ? (100 * women) / migrants : null,
  };
}

/** The same of rows one by one. */
export function summarise(rows: readonly CorridorRow[]): Summary {
  const sums: Sums = {
    corridors: rows.length,
    paying: 0,
    usd: 0,
    priced: 0,
    pricedUsd: 0,
    fees: 0,
    women: 0,
    migrants: 0,
  };
  for (const { usd, cost, female, migrants } of rows) {
    if (migrants !== null && female !== null) {
      sums.women += female;
      sums.migrants += migrants;
    }
    if (usd === null || usd <= 0) continue;
    sums.paying += 1;
    sums.usd += usd;
    if (cost === null) continue;
    sums.priced += 1;
    sums.pricedUsd += usd;
    sums.fees += (usd * cost) / 100;
  }
  return summaryOf(sums);
}
