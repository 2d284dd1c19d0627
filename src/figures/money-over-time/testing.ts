import type { MoneyRow } from './money-row.ts';

/** A row of the headline, for tests. */
export const row = (over: Partial<MoneyRow>): MoneyRow => ({
  direction: 'received',
  series: 'headline',
  year: 2023,
  usd: 100e6,
  deflator: 1,
  status: 'published',
  publisher: 'wdi',
  break_before: null,
  ...over,
});

/** Two years of Nepal: the headline, KNOMAD's beside it, and what was paid. */
export const nepal = [
  row({ year: 2013, usd: 50e6 }),
  row({ year: 2023, usd: 100e6 }),
  row({ series: 'knomad', year: 2013, usd: 90e6 }),
  row({ series: 'knomad', year: 2023, usd: 109e6, status: 'estimate' }),
  row({ direction: 'paid', year: 2023, usd: 3e6 }),
];
