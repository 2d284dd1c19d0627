import type { CorridorRow } from './rows.ts';

/** A corridor of which little is known, for tests. */
export function corridor(given: Partial<CorridorRow> = {}): CorridorRow {
  return {
    sender: 'USA',
    receiver: 'MEX',
    usd: null,
    lower: null,
    upper: null,
    status: given.usd === undefined || given.usd === null ? 'no_estimate' : 'published',
    sender_share: null,
    receiver_share: null,
    female: null,
    male: null,
    migrants: null,
    women: null,
    women_status: null,
    stock_year: null,
    cost: null,
    quotes: null,
    cost_status: null,
    cost_year: null,
    savings: null,
    before: null,
    change: null,
    change_pct: null,
    official: null,
    official_source: null,
    edition: 'December 2022',
    ...given,
  };
}

const plain = { region: null, income: null, ldc: false, lldc: false, sids: false, fcv: false };

/** Five economies that differ in every group. */
export const someEconomies = [
  { ...plain, economy: 'USA', region: 'americas', income: 'H' },
  { ...plain, economy: 'MEX', region: 'americas', income: 'UM' },
  { ...plain, economy: 'NPL', region: 'asia', income: 'LM', ldc: true, lldc: true },
  { ...plain, economy: 'HTI', region: 'americas', income: 'LM', ldc: true, sids: true, fcv: true },
  { ...plain, economy: 'XUN' },
] as const;
