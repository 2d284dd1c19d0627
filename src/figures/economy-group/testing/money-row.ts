import type { MoneyRow } from '../rows.ts';

/** What a made group of economies received in a year, of which nothing is compared with another year. */
export function moneyRow(year: number, over: Partial<MoneyRow> = {}): MoneyRow {
  return {
    direction: 'received',
    year,
    usd: 9e9,
    reporting: 9,
    members: 10,
    covered: 0.9,
    same_now: null,
    same_before: null,
    same: 0,
    broken: null,
    broke: null,
    deflator: 1,
    ...over,
  };
}
