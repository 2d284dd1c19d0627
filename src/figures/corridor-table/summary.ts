import type { CorridorRow } from './rows.ts';

/** The first and the last of some years. */
export interface YearSpan {
  first: number;
  last: number;
}

/** @returns null where there are none */
export function spanOf(years: readonly number[]): YearSpan | null {
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) };
}

/** What some corridors come to. Amounts in US$; null where nothing is known to make it of. */
export interface Summary {
  corridors: number;
  /** Those of them with an amount above zero. */
  paying: number;
  usd: number;
  /** Mean cost in percent, weighted by amount over the corridors with a price and an amount. */
  cost: number | null;
  priced: number;
  /** Years that those prices are of. */
  costYears: YearSpan | null;
  /** Women among the migrants of those with an amount, or of all where none has one; percent. */
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
  /** Years of those prices. */
  costYears: YearSpan | null;
  /** Along corridors with an amount. */
  women: number;
  migrants: number;
  /** Along the others. */
  otherWomen: number;
  otherMigrants: number;
}

export function summaryOf(sums: Sums): Summary {
  const { corridors, paying, usd, priced, pricedUsd, fees, costYears } = sums;
  const [women, migrants] =
    paying > 0 ? [sums.women, sums.migrants] : [sums.otherWomen, sums.otherMigrants];
  return {
    corridors,
    paying,
    usd,
    priced,
    cost: pricedUsd > 0 ? (100 * fees) / pricedUsd : null,
    costYears,
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
    costYears: null,
    women: 0,
    migrants: 0,
    otherWomen: 0,
    otherMigrants: 0,
  };
  const years = new Set<number>();
  for (const { usd, cost, cost_year: year, female, migrants } of rows) {
    const pays = usd !== null && usd > 0;
    if (migrants !== null && female !== null) {
      sums[pays ? 'women' : 'otherWomen'] += female;
      sums[pays ? 'migrants' : 'otherMigrants'] += migrants;
    }
    if (!pays) continue;
    sums.paying += 1;
    sums.usd += usd;
    if (cost === null) continue;
    if (year !== null) years.add(year);
    sums.priced += 1;
    sums.pricedUsd += usd;
    sums.fees += (usd * cost) / 100;
  }
  return summaryOf({ ...sums, costYears: spanOf([...years]) });
}
