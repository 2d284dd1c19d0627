import type { SplitRow, SplitRows } from './model.ts';

export const corridor = { sender: 'SAU', receiver: 'BGD' };

const row: SplitRow = {
  basis: 'published',
  year: 2021,
  receiver: 'BGD',
  usd: 10_000,
  female: 80,
  male: 920,
  per_person: 8,
  income: 2.5,
  survey: 5,
  income_known: true,
};

/** Typed for the tests. */
export const rows: SplitRows = {
  sent: [
    row,
    { ...row, basis: 'modelled', year: 2023, usd: 12_000, income_known: false },
    {
      ...row,
      receiver: 'TON',
      female: null,
      male: null,
      per_person: null,
      income: null,
      survey: null,
    },
  ],
};
