import { expect, test } from 'vitest';
import { accountsModel, type AccountRow } from './model.ts';
import { accountsFinding, accountsTable } from './text.ts';

const row = (year: number, over: Partial<AccountRow>): AccountRow => ({
  year,
  account_women: null,
  account_men: null,
  mobile_women: null,
  mobile_men: null,
  ...over,
});
const nepal = [
  row(2011, { account_women: 21.22, account_men: 29.56 }),
  row(2017, { account_women: 41.6 }),
  row(2024, { account_women: 59.78, account_men: 60.23, mobile_women: 4.72, mobile_men: 17.12 }),
];

test('a round without both sexes is left out', () => {
  const { pairs } = accountsModel({ economies: ['NPL'] }, { NPL: nepal });
  expect(pairs.map(({ kind, year, gap }) => [kind, year, gap])).toEqual([
    ['account', 2011, 9],
    ['account', 2024, 0],
    ['mobile', 2024, 12.3],
  ]);
});

test('the finding is the newest gap in points and what it was first', () => {
  const [account, mobile] = accountsFinding(accountsModel({ economies: ['NPL'] }, { NPL: nepal }));
  expect(account?.values).toMatchObject({
    finding: { value: { id: 'accounts-by-sex:finding.account.even' } },
    before: {
      value: {
        id: 'accounts-by-sex:before.behind',
        values: { count: { value: 9 }, year: { value: 2011 } },
      },
    },
  });
  expect(mobile).toMatchObject({
    id: 'accounts-by-sex:finding.mobile.behind',
    values: { count: { value: 12.3 }, women: { value: 4.72 } },
  });
});

test('the gap is what the two shares differ by as they are printed, and is said once', () => {
  const said = (women: number, men: number, first = [women, men]) =>
    accountsFinding(
      accountsModel(
        { economies: ['AFG'] },
        {
          AFG: [
            row(2011, { account_women: first[0]!, account_men: first[1]! }),
            row(2024, { account_women: women, account_men: men }),
          ],
        },
      ),
    )[0]?.values;
  expect(said(23.4, 46.6)).toMatchObject({
    finding: { value: { values: { count: { value: 24 } } } },
    before: { value: { id: 'accounts-by-sex:before.same' } },
  });
  expect(said(50, 51, [80, 80])?.['before']).toMatchObject({
    value: { id: 'accounts-by-sex:before.same' },
  });
});

test('a gap is told from what chance makes of 500 women and 500 men, and of the shares as printed', () => {
  const way = (women: number, men: number) =>
    accountsFinding(
      accountsModel(
        { economies: ['SVK'] },
        { SVK: [row(2024, { account_women: women, account_men: men })] },
      ),
    )[0]?.id.split('.')[2];
  expect([way(50, 56), way(50, 57)]).toEqual(['even', 'behind']);
  expect([way(91, 93), way(18, 20), way(97, 99.7), way(61, 59)]).toEqual(Array(4).fill('even'));
  expect([way(95, 91.4), way(94.6, 90.4)]).toEqual(['ahead', 'ahead']);
  expect(way(95, 91.6)).toBe('even');
});

test('women ahead are said to be ahead', () => {
  const model = accountsModel(
    { economies: ['PHL'] },
    { PHL: [row(2024, { account_women: 60, account_men: 50 })] },
  );
  expect(accountsFinding(model)[0]?.id).toBe('accounts-by-sex:finding.account.ahead');
  expect(accountsTable(model).rows[0]?.[5]).toMatchObject({ value: 10 });
});

test('a comparison takes the newest round of each and names the widest gap', () => {
  const model = accountsModel(
    { economies: ['NPL', 'PHL'] },
    { NPL: nepal, PHL: [row(2024, { account_women: 60, account_men: 50 })] },
  );
  expect(model.pairs.map(({ economy, year }) => [economy, year])).toEqual([
    ['NPL', 2024],
    ['PHL', 2024],
    ['NPL', 2024],
  ]);
  expect(accountsFinding(model)[0]?.values).toMatchObject({ economy: { value: 'PHL' } });
});
