import { economies, economy, number, text, year, type Table } from './describe.ts';

const share = { unit: 'percent of adults of that sex', minimum: 0, maximum: 100 };

export const accountAccessTable: Table = {
  name: 'account_access',
  title: 'Accounts and mobile money by sex',
  description: 'Share of women and of men with an account, in the rounds of Global Findex.',
  columns: [
    year,
    economy('economy', 'Economy'),
    text('sex', 'Sex', { values: ['female', 'male'] }),
    number('account_pct', 'Have an account', share),
    number('institution_pct', 'Have an account at a financial institution', share),
    number('mobile_pct', 'Have a mobile money account', share),
    number('borrowed_pct', 'Borrowed', share),
  ],
  key: ['year', 'economy', 'sex'],
  foreignKeys: economies('economy'),
  sources: ['wb-findex-2025'],
  slice: [],
};
