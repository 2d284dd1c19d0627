import { expect, test } from 'vitest';
import { changeSentences } from './change.ts';
import type { MoneyRow } from './rows.ts';
import { moneyRow as row } from './testing/money-row.ts';

const said = (
  now: number,
  before: number,
  prices: number | null = 1,
  over: Partial<MoneyRow> = {},
) =>
  changeSentences(row(2024, { same: 7, same_now: now, same_before: before, ...over }), [
    row(2014, { direction: 'paid', deflator: 9 }),
    row(2014, { deflator: prices }),
  ]).map(({ id, values }) => {
    const change = values?.['change'];
    return [
      id.replace('economy-group:', ''),
      ...(change?.kind === 'share' ? [Math.round(change.value)] : []),
    ];
  });

test('growth is told in nominal dollars and in those of one year', () => {
  expect(said(15e9, 10e9, 1.2)).toEqual([
    ['change.more', 50],
    ['real.more', 25],
  ]);
  expect(said(5e9, 10e9, 1.25)).toEqual([
    ['change.less', 50],
    ['real.less', 60],
  ]);
});

test('ties, tiny growth and growth the other way are told as of an economy', () => {
  expect(said(10e9, 10e9)).toEqual([['change.same'], ['real.same']]);
  expect(said(10.4e9, 10e9, 1.3)).toEqual([['change.same'], ['real_but.less', 20]]);
  expect(said(12e9, 10e9, 1.2)).toEqual([['change.more', 20], ['real_but.same']]);
  expect(said(60e9, 10e9, 1.25)).toEqual([['change.amounts'], ['real.more', 380]]);
  expect(said(90e9, 10e9, 1.25)).toEqual([['change.amounts'], ['real.amounts']]);
});

test('without prices there is none in dollars of one year, and without two members none at all', () => {
  expect(said(15e9, 10e9, null)).toEqual([['change.more', 50]]);
  expect(said(15e9, 10e9, 1, { same: 1 })).toEqual([]);
  expect(said(15e9, 10e9, 1, { same_before: null })).toEqual([]);
});

test('who breaks in between is named', () => {
  const [, , broken] = changeSentences(
    row(2024, { same: 7, same_now: 2e9, same_before: 1e9, broken: 'ETH,GIN' }),
    [row(2014)],
  );
  expect(broken).toEqual({
    id: 'economy-group:broken',
    values: { broken: { kind: 'economies', value: ['ETH', 'GIN'] } },
  });
});
