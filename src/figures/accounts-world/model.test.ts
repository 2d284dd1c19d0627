import { expect, test } from 'vitest';
import { accountsModel, type AccountsRow } from './model.ts';
import { accountsFinding, accountsTable } from './text.ts';

const row = (
  what: AccountsRow['what'],
  round: number,
  women: number,
  men: number,
  gap: number,
): AccountsRow => ({ what, round, women, men, gap, economies: 107, more_women: 24 });
const rounds = [
  row('account', 2011, 40, 50, 3.6),
  row('account', 2024, 80, 83, 3.9),
  row('mobile', 2017, 19, 27, 5.5),
  row('mobile', 2024, 40, 51, 8.8),
];

test('takes one kind of account in the order of rounds', () => {
  const model = accountsModel({ what: 'mobile' }, { rounds: rounds.toReversed() });
  expect(model.rounds.map(({ round }) => round)).toEqual([2017, 2024]);
  expect(accountsTable(model).rows[1]?.[3]).toEqual({ kind: 'count', value: 8.8 });
});

test('the finding tells the newest round and how the median gap moved', () => {
  const [now, gap] = accountsFinding(accountsModel({ what: 'account' }, { rounds }));
  expect(now?.values).toMatchObject({ women: { value: 80 }, economies: { value: 107 } });
  expect(gap?.id).toBe('accounts-world:finding.gap.same');
  const mobile = accountsFinding(accountsModel({ what: 'mobile' }, { rounds }));
  expect(mobile[1]?.id).toBe('accounts-world:finding.gap.wider');
  expect(mobile[1]?.values).toMatchObject({ before: { value: 5.5 }, now: { value: 8.8 } });
  const turned = [row('account', 2011, 40, 50, 9), row('account', 2024, 80, 83, 3)];
  const narrower = accountsFinding(accountsModel({ what: 'account' }, { rounds: turned }));
  expect(narrower[1]?.id).toMatch(/narrower$/);
  expect(accountsFinding(accountsModel({ what: 'account' }, { rounds: [] }))).toEqual([]);
});
